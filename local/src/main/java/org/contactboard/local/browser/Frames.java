package org.contactboard.local.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what comes over a push connection into messages, each of which is told its length in characters first: {@code
 * 5|hello}. Parts may come in any pieces. Not for several threads.
 */
final class Frames {

    private final StringBuilder waiting = new StringBuilder();

    /** The messages that are whole with this piece, in order. */
    List<String> add(CharSequence piece) {
        waiting.append(piece);
        var messages = new ArrayList<String>();
        for (var bar = waiting.indexOf("|"); bar > 0; bar = waiting.indexOf("|")) {
            var end = bar + 1 + Integer.parseInt(waiting.substring(0, bar).strip());
            if (waiting.length() < end) {
                break;
            }
            messages.add(waiting.substring(bar + 1, end));
            waiting.delete(0, end);
        }
        return messages;
    }
}
