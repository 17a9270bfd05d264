package org.contactboard.board.colleague;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;

/** Keeps that an employee is a person of his or her own, whatever address or extension says. */
@Singleton
class PartedService implements Undoable {

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
        return trail.write(action(), employee, null, new Parted(employee, joined, before));
    }

    @Override
    public String action() {
        return "employee-parted";
    }

    @Override
    public void undo(JsonNode detail) {
        var employee = detail.path("employee").asText();
        saying.lock(employee);
        if (!detail.path("before").asBoolean()) {
            saying.unpart(employee);
        }
        detail.path("joined").forEach(other -> saying.join(employee, other.asText()));
        saying.tell(employee);
    }
}
