package org.contactboard.board.twin;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.sql.Sql;

/** Keeps that two customers that look the same are two: they are not suggested again. */
@Singleton
class ApartService implements Undoable<ApartService.Two> {

    private static final String ACTION = "customers-told-apart";

    /** Sorted, so that the order in which they are named does not matter. */
    record Two(String one, String other) {

        static Two of(String one, String other) {
            return one.compareTo(other) < 0 ? new Two(one, other) : new Two(other, one);
        }
    }

    private final TwinSides sides;
    private final AuditTrail trail;
    private final Sql sql;

    ApartService(TwinSides sides, AuditTrail trail, Sql sql) {
        this.sides = sides;
        this.trail = trail;
        this.sql = sql;
    }

    @Transactional
    ActionReceipt tell(String one, String other) {
        var two = Two.of(sides.one(one).id(), sides.one(other).id());
        if (one.equals(other)) {
            throw Problem.wrong("customer", "is the same customer");
        }
        sql.update("insert into told_apart (one, other) values (?, ?) on conflict do nothing", two.one(), two.other());
        return trail.write(ACTION, two.one() + " " + two.other(), null, two);
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Class<ApartService.Two> detail() {
        return ApartService.Two.class;
    }

    @Override
    public void undo(Two two) {
        sql.update("delete from told_apart where one = ? and other = ?", two.one(), two.other());
    }
}
