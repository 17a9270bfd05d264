package org.contactboard.connector.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Extensions, as people write them in a field of their own or behind a telephone number. */
public final class Extensions {

    private static final int LONGEST = 40;
    private static final String WORD = "(?:;ext=|\\b(?:ext|extension|toestel|tst)[.:]?|(?<![\\p{L}])x|#)";
    private static final Pattern ALONE = Pattern.compile("(?:" + WORD + "\\s*)?(\\d{2,6})", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(".*" + WORD + "\\s*(\\d{2,6})", Pattern.CASE_INSENSITIVE);

    private Extensions() {}

    /** What stands in a field of its own: two to six digits, else the text itself, as an exchange may know agents by words. */
    public static @Nullable String own(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        Matcher digits = ALONE.matcher(stripped);
        if (digits.matches()) {
            return digits.group(1);
        }
        return stripped.length() > LONGEST ? null : stripped;
    }

    /** What stands in a field for telephone numbers: a number so short that it is an extension, or one with an extension. */
    public static @Nullable String ofNumber(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        String stripped = text.strip();
        Matcher alone = ALONE.matcher(stripped);
        Matcher behind = BEHIND.matcher(stripped);
        if (alone.matches()) {
            return alone.group(1);
        }
        return behind.matches() ? behind.group(1) : null;
    }
}
