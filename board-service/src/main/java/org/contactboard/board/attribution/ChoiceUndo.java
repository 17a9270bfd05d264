package org.contactboard.board.attribution;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.Said;
import org.contactboard.board.record.Sayings;

/** Takes back the product that somebody chose for one conversation. */
@Singleton
class ChoiceUndo implements Undoable<Said.Change> {

    static final String ACTION = "product-chosen";

    private final Sayings sayings;

    ChoiceUndo(Sayings sayings) {
        this.sayings = sayings;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Class<Said.Change> detail() {
        return Said.Change.class;
    }

    @Override
    public void undo(Said.Change change) {
        if (!sayings.takeBack(List.of(change))) {
            throw Problem.conflict("product", "has been chosen anew since");
        }
    }
}
