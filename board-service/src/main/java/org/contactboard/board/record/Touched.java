package org.contactboard.board.record;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** What one transaction touches: rows to be shown anew, the head, and what became known. */
final class Touched {

    private final Set<String> customers = new TreeSet<>();
    private final Set<String> renamed = new TreeSet<>();
    private final Knowledge knowledge = new Knowledge();
    private boolean head;

    /** A telephone number of a person may tell whose calls those by number are, or no longer. */
    void learn(Collection<Names.Change> changes) {
        changes.stream()
                .filter(it -> it.kind() == Mention.Kind.PERSON && it.column().equals("phone"))
                .forEach(it -> {
                    knowledge.number(it.value());
                    if (it.before() != null) {
                        knowledge.number(it.before());
                    }
                });
    }

    Set<String> customers() {
        return customers;
    }

    /** Those whose row shows a name or a number that changed, and nothing that is derived. */
    Set<String> renamed() {
        return renamed;
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
