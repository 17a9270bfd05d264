package org.contactboard.board.overview;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How searched words are read: without accents and in lower case, as SQL's `fold` and the ui do. */
public final class Folding {

    private static final int SHORTEST_NUMBER = 4;

    private Folding() {}

    public static @Nullable String text(@Nullable String q) {
        return q == null || q.isBlank()
                ? null
                : Normalizer.normalize(q.strip(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
    }

    /** The digits of what looks like a telephone number, without the zeros before them. */
    public static @Nullable String digits(@Nullable String q) {
        if (q == null || !q.matches("[\\d\\s+()./-]+")) {
            return null;
        }
        var digits = q.replaceAll("\\D", "").replaceFirst("^0+", "");
        return digits.length() < SHORTEST_NUMBER ? null : digits;
    }
}
