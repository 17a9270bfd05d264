package org.contactboard.board.colleague;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;

/** Keeps that an employee is a person of his or her own, whatever address or extension says. */
@Singleton
class PartedService implements Undoable<PartedService.Parted> {

    private static final String ACTION = "employee-parted";

    /** As the audit trail keeps it; {@code joined} are those with whom people had joined it. */
    record Parted(String employee, List<String> joined, boolean before) {}

    private final Saying saying;
    private final AuditTrail trail;

    PartedService(Saying saying, AuditTrail trail) {
        this.saying = saying;
        this.trail = trail;
    }

    @Transactional
    ActionReceipt part(String employee) {
        saying.lock(employee);
        if (!saying.isJoined(employee)) {
            throw Problem.conflict("id", "is joined with no other employee: " + employee);
        }
        var joined = saying.takeAll(employee);
        var before = !saying.part(employee);
        saying.tell(employee);
        joined.forEach(saying::tell);
        return trail.write(ACTION, employee, null, new Parted(employee, joined, before));
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Class<PartedService.Parted> detail() {
        return PartedService.Parted.class;
    }

    @Override
    public void undo(Parted parted) {
        var employee = parted.employee();
        saying.lock(employee);
        if (!parted.before()) {
            saying.unpart(employee);
        }
        parted.joined().forEach(other -> saying.join(employee, other));
        saying.tell(employee);
    }
}
