package org.contactboard.connector.reading;

import org.jspecify.annotations.Nullable;

/** Foreign text made safe for JSON and for a database: no U+0000, no half characters, no endless length. */
public final class Texts {

    private static final int LONGEST = 1000;

    private Texts() {}

    /** Null when nothing is left. */
    public static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String whole = isPlain(text) ? text : repaired(text);
        String stripped = whole.strip();
        return stripped.isEmpty() ? null : cut(stripped);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String repaired(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != 0)
                .map(point -> isHalf(point) ? '\uFFFD' : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
