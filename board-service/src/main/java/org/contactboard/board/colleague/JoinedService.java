package org.contactboard.board.colleague;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;

/** Keeps that two employees are one person. */
@Singleton
class JoinedService implements Undoable<JoinedService.Joined> {

    private static final String ACTION = "employees-joined";

    /** As the audit trail keeps it. */
    record Joined(String one, String other) {}

    private final Saying saying;
    private final AuditTrail trail;

    JoinedService(Saying saying, AuditTrail trail) {
        this.saying = saying;
        this.trail = trail;
    }

    @Transactional
    ActionReceipt join(String one, String other) {
        if (one.equals(other)) {
            throw Problem.wrong("employee", "is the same employee");
        }
        saying.lock(one, other);
        if (saying.areOne(one, other)) {
            throw Problem.conflict("employee", "is the same person already: " + other);
        }
        saying.join(one, other);
        saying.tell(one);
        return trail.write(ACTION, one + " " + other, null, new Joined(one, other));
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Class<JoinedService.Joined> detail() {
        return JoinedService.Joined.class;
    }

    @Override
    public void undo(Joined joined) {
        var one = joined.one();
        var other = joined.other();
        saying.lock(one, other);
        if (!saying.take(one, other)) {
            throw Problem.conflict("employee", "is joined with %s no more: %s".formatted(one, other));
        }
        saying.tell(one, other);
    }
}
