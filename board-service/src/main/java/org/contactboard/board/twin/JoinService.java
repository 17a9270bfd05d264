package org.contactboard.board.twin;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.sql.Sql;

/** Joins two customers that are the same: one leaves the board, and whatever is told of it stands at the other. */
@Singleton
class JoinService implements Undoable<JoinService.Joined> {

    private static final String ACTION = "customers-joined";

    /** As the audit trail keeps it; {@code followers} are those that the gone one stood for. */
    record Joined(String into, String gone, List<String> followers, List<String> given) {}

    private final Family family;
    private final Inheritance inheritance;
    private final AuditTrail trail;
    private final Sql sql;

    JoinService(Family family, Inheritance inheritance, AuditTrail trail, Sql sql) {
        this.family = family;
        this.inheritance = inheritance;
        this.trail = trail;
        this.sql = sql;
    }

    @Transactional
    ActionReceipt join(String into, String gone) {
        if (into.equals(gone)) {
            throw Problem.wrong("customer", "is the same customer");
        }
        family.lock(into, gone);
        refuseArchived(into);
        var given = inheritance.give(gone, into);
        var followers = family.join(into, gone);
        return trail.write(ACTION, into + " " + gone, null, new Joined(into, gone, followers, given));
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Class<JoinService.Joined> detail() {
        return JoinService.Joined.class;
    }

    @Override
    public void undo(Joined joined) {
        var gone = joined.gone();
        var into = joined.into();
        if (!stillJoined(into, gone)) {
            throw Problem.conflict("customer", "is joined with %s no more: %s".formatted(into, gone));
        }
        inheritance.takeBack(gone, into, joined.given());
        family.part(gone, joined.followers());
    }

    /** Also where both went up in a third one since. */
    private boolean stillJoined(String into, String gone) {
        return sql.number("""
                        select count(*) as count from customer g join customer i on g.same_as = coalesce(i.same_as, i.id)
                        where g.id = ? and i.id = ?
                        """, gone, into) > 0;
    }

    private void refuseArchived(String into) {
        if (sql.number("select count(*) as count from customer where id = ? and archived", into) > 0) {
            throw Problem.conflict("id", "is archived: " + into);
        }
    }
}
