package org.contactboard.local.demo;

import java.util.Arrays;
import java.util.List;

/**
 * A conversation as the demo's table writes it: {@code 12p} a call twelve days ago, {@code 95v} a visit, {@code 3h} a
 * call to the helpdesk, {@code +9} one that is planned.
 *
 * @param days ago, or ahead when planned
 */
record Touch(Kind kind, int days) {

    enum Kind {
        CALL,
        VISIT,
        HELPDESK,
        PLANNED
    }

    /** All that a cell of the table says. */
    static List<Touch> all(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Touch::of)
                .toList();
    }

    private static Touch of(String word) {
        if (word.startsWith("+")) {
            return new Touch(Kind.PLANNED, Integer.parseInt(word.substring(1)));
        }
        var days = Integer.parseInt(word.substring(0, word.length() - 1));
        return switch (word.charAt(word.length() - 1)) {
            case 'p' -> new Touch(Kind.CALL, days);
            case 'v' -> new Touch(Kind.VISIT, days);
            case 'h' -> new Touch(Kind.HELPDESK, days);
            default -> throw new IllegalArgumentException("not a conversation: " + word);
        };
    }
}
