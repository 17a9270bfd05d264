package org.contactboard.board.explanation;

/** A telephone number (E.164) as whoever made the call recognises it, and nobody can call it. */
final class HiddenNumberRule {

    private static final int BEGIN = 4;
    private static final int END = 2;

    private HiddenNumberRule() {}

    static String hide(String number) {
        return number.length() <= BEGIN + END
                ? "••••"
                : number.substring(0, BEGIN) + " •••• " + number.substring(number.length() - END);
    }
}
