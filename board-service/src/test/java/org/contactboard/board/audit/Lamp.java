package org.contactboard.board.audit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.contactboard.board.problem.Problem;

/** Something that people switch, to see how an action is undone. */
@Singleton
class Lamp implements Undoable {

    record Switched(boolean lit) {}

    private final AuditTrail trail;
    private boolean lit;
    private boolean broken;

    Lamp(AuditTrail trail) {
        this.trail = trail;
    }

    void darken() {
        lit = false;
        broken = false;
    }

    void breakDown() {
        broken = true;
    }

    boolean isLit() {
        return lit;
    }

    @Transactional
    ActionReceipt light() {
        var detail = new Switched(lit);
        lit = true;
        return trail.write(action(), "lamp:1", "it was dark", detail);
    }

    @Override
    public String action() {
        return "lamp-switched";
    }

    @Override
    public void undo(JsonNode detail) {
        if (broken) {
            throw Problem.conflict("lamp", "is broken");
        }
        lit = detail.path("lit").asBoolean();
    }
}
