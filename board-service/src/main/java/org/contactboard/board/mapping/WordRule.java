package org.contactboard.board.mapping;

import java.util.Locale;

/** How values of a source are compared: without regard to case and to spaces around them, as the connector does. */
public final class WordRule {

    private WordRule() {}

    public static String word(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
