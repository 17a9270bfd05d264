package org.contactboard.board.confirmation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.Said;
import org.contactboard.board.record.Sayings;

/** Takes a person's word for what became of plans. */
@Singleton
class ConfirmationService {

    private final Sayings sayings;
    private final AuditTrail trail;

    ConfirmationService(Sayings sayings, AuditTrail trail) {
        this.sayings = sayings;
        this.trail = trail;
    }

    @Transactional
    Confirmed confirm(ConfirmationEdit edit) {
        var changes = sayings.confirm(edit.identities(), edit.verdict());
        if (changes.isEmpty()) {
            throw Problem.conflict("records", "wait for nobody's word any more");
        }
        var receipt = trail.write(
                ConfirmationUndo.action(edit.became()), subject(changes), null, new Confirmed.Detail(changes));
        return new Confirmed(receipt.action(), changes.size());
    }

    private static String subject(List<Said.Change> changes) {
        var first = changes.getFirst().identity().key();
        return changes.size() == 1 ? first : "%s +%d".formatted(first, changes.size() - 1);
    }
}
