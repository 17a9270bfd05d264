package org.contactboard.ui.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as it is searched and sorted: without case and accents. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    private Folded() {}

    static String text(@Nullable String text) {
        return text == null
                ? ""
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }

    static String digits(@Nullable String text) {
        return text == null ? "" : NOT_DIGITS.matcher(text).replaceAll("");
    }
}
