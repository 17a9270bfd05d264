package org.contactboard.board.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a text from being run as a formula by the spreadsheet that opens it (OWASP, CSV injection): an apostrophe goes
 * before one that begins like one. A telephone number or a plain number is none; reading takes the apostrophe away again.
 */
public final class FormulaRule {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n]");
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d[\\d.]*");
    private static final Pattern GUARDED = Pattern.compile("^'[=+\\-@\\t\\r\\n]");

    private FormulaRule() {}

    static String harmless(String text) {
        return FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** As it was before it was made harmless. */
    static String asMeant(String text) {
        return GUARDED.matcher(text).find() ? text.substring(1) : text;
    }
}
