package org.contactboard.board.confirmation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.Confirmation.Became;
import org.contactboard.board.record.Sayings;

/** Takes a person's word back: the plans wait for one again. */
@Singleton
class ConfirmationUndo implements Undoable<Confirmed.Detail> {

    private final Sayings sayings;

    ConfirmationUndo(Sayings sayings) {
        this.sayings = sayings;
    }

    static String action(Became became) {
        return switch (became) {
            case HELD -> "plan-held";
            case NOT_HELD -> "plan-not-held";
            case MOVED -> "plan-moved";
        };
    }

    @Override
    public Set<String> actions() {
        return Stream.of(Became.values()).map(ConfirmationUndo::action).collect(toUnmodifiableSet());
    }

    @Override
    public Class<Confirmed.Detail> detail() {
        return Confirmed.Detail.class;
    }

    @Override
    public void undo(Confirmed.Detail said) {
        if (!sayings.takeBack(said.changes())) {
            throw Problem.conflict("records", "have another word said of them since");
        }
    }
}
