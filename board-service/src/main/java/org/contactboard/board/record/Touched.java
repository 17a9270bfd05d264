package org.contactboard.board.record;

import java.util.Set;
import java.util.TreeSet;

/** What one transaction touches: rows to be shown anew, the head, and what became known. */
final class Touched {

    private final Set<String> customers = new TreeSet<>();
    private final Knowledge knowledge = new Knowledge();
    private boolean head;

    Set<String> customers() {
        return customers;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    boolean head() {
        return head;
    }

    void touchHead() {
        head = true;
    }
}
