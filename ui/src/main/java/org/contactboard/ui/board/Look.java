package org.contactboard.ui.board;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.contactboard.ui.preference.Density;
import org.jspecify.annotations.Nullable;

/** How the board is drawn where its address says so; null: as its reader prefers. */
record Look(@Nullable Density density, @Nullable List<Extra> columns) {

    static final Look PREFERRED = new Look(null, null);

    private static final String NO_COLUMN = "none";

    static Look of(String density, String columns) {
        return new Look(
                Arrays.stream(Density.values())
                        .filter(one -> word(one).equals(density))
                        .findFirst()
                        .orElse(null),
                columns.isEmpty() ? null : columns(columns));
    }

    Look dense(Density value) {
        return new Look(value, columns);
    }

    Look columns(List<Extra> value) {
        return new Look(density, List.copyOf(value));
    }

    String densityWord() {
        return density == null ? "" : word(density);
    }

    String columnsWord() {
        return columns == null ? "" : word(columns);
    }

    /** "satisfaction.new-leads", or "none"; a cookie takes no comma. */
    static String word(List<Extra> columns) {
        return columns.isEmpty() ? NO_COLUMN : columns.stream().map(Look::word).collect(Collectors.joining("."));
    }

    /** What is no column's name is none. */
    static List<Extra> columns(String word) {
        List<String> names = List.of(word.split("[.,]"));
        return Arrays.stream(Extra.values())
                .filter(extra -> names.contains(word(extra)))
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(ROOT).replace('_', '-');
    }
}
