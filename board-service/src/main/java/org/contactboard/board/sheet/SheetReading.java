package org.contactboard.board.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.contactboard.board.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Takes rows one after the other: the first is the heading, blank ones are no lines. */
final class SheetReading {

    static final int MOST_LINES = 200_000;

    private final SheetKind kind;
    private final List<SheetLine> lines = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private List<Integer> places = List.of();
    private List<@Nullable String> headings = List.of();

    SheetReading(SheetKind kind) {
        this.kind = kind;
    }

    /** @param cells stripped or not; null and blank are the same */
    void row(long number, List<? extends @Nullable String> cells) {
        if (cells.stream().allMatch(cell -> cell == null || cell.isBlank())) {
            return;
        }
        if (headings.isEmpty()) {
            heading(cells);
            return;
        }
        if (lines.size() == MOST_LINES) {
            throw Problem.wrong("content", "has more than %d lines: cut it in parts".formatted(MOST_LINES));
        }
        var values = new @Nullable String[kind.columns().size()];
        for (var i = 0; i < Math.min(cells.size(), places.size()); i++) {
            var cell = cells.get(i);
            if (places.get(i) >= 0 && cell != null && !cell.isBlank()) {
                values[places.get(i)] = FormulaRule.asMeant(cell.strip());
            }
        }
        if (Arrays.stream(values).anyMatch(value -> value != null)) {
            lines.add(new SheetLine(number, Arrays.asList(values)));
        }
    }

    private void heading(List<? extends @Nullable String> cells) {
        var found = new @Nullable String[kind.columns().size()];
        var meant = new ArrayList<Integer>();
        for (var cell : cells) {
            var heading = cell == null ? "" : cell.strip();
            var place = kind.meantBy(heading).filter(it -> found[it] == null).orElse(-1);
            meant.add(place);
            if (place >= 0) {
                found[place] = heading;
            } else if (!heading.isEmpty()) {
                ignored.add(heading);
            }
        }
        places = meant;
        headings = Arrays.asList(found);
        var missing = kind.columns().stream()
                .filter(column -> column.needed() && headings.get(kind.indexOf(column.name())) == null)
                .map(column -> "`%s`".formatted(column.name()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Problem.wrong("content", "has no column %s in its first line".formatted(missing));
        }
        if (headings.stream().allMatch(heading -> heading == null)) {
            throw Problem.wrong("content", "has no column of %s in its first line".formatted(kind.word()));
        }
    }

    Sheet sheet() {
        if (headings.isEmpty()) {
            throw Problem.wrong("content", "is empty");
        }
        return new Sheet(kind, headings, lines, ignored);
    }
}
