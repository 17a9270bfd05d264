package org.contactboard.board.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.contactboard.board.problem.Problem;

/** Something that people switch, to see how an action is undone. */
@Singleton
class Lamp implements Undoable<Lamp.Switched> {

    private static final String ACTION = "lamp-switched";

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
        return trail.write(ACTION, "lamp:1", "it was dark", detail);
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Class<Switched> detail() {
        return Switched.class;
    }

    @Override
    public void undo(Switched before) {
        if (broken) {
            throw Problem.conflict("lamp", "is broken");
        }
        lit = before.lit();
    }
}
