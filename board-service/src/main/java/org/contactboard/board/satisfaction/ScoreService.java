package org.contactboard.board.satisfaction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.overview.RowsStep;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What people write down of customers' satisfaction. */
@Singleton
class ScoreService implements Undoable<ScoreService.Scored> {

    private static final String ACTION = "satisfaction-scored";

    /** As the audit trail keeps it; {@code before} is null where there was none. */
    record Scored(
            String customer,
            LocalDate on,
            BigDecimal score,
            @Nullable BigDecimal before) {}

    private final Scores scores;
    private final AuditTrail trail;
    private final RowsStep rows;
    private final Sql sql;
    private final Clock clock;

    ScoreService(Scores scores, AuditTrail trail, RowsStep rows, Sql sql, Clock clock) {
        this.scores = scores;
        this.trail = trail;
        this.rows = rows;
        this.sql = sql;
        this.clock = clock;
    }

    List<Score> of(String id) {
        return scores.of(standingFor(id));
    }

    @Transactional
    ScoreReceipt score(String id, ScoreEdit edit) {
        var customer = standingFor(id);
        var today = LocalDate.now(clock);
        var on = edit.on() == null ? today : edit.on();
        if (on.isAfter(today)) {
            throw Problem.wrong("on", "must not be after today");
        }
        var before = scores.byHand(customer, on).orElse(null);
        scores.set(customer, on, edit.score());
        rows.touch(List.of(customer));
        var scored = new Scored(customer, on, edit.score(), before);
        return new ScoreReceipt(
                on, edit.score(), trail.write(ACTION, customer, null, scored).action());
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Class<ScoreService.Scored> detail() {
        return ScoreService.Scored.class;
    }

    @Override
    public void undo(Scored scored) {
        var customer = scored.customer();
        var now = scores.byHand(customer, scored.on()).orElse(null);
        if (now == null || now.compareTo(scored.score()) != 0) {
            throw Problem.conflict("id", "the score of that day was changed since");
        }
        scores.set(customer, scored.on(), scored.before());
        rows.touch(List.of(customer));
    }

    /** The one that stands for it, where people joined customers. */
    private String standingFor(String id) {
        return sql.first("select coalesce(same_as, id) as id from customer where id = ?", row -> row.text("id"), id)
                .orElseThrow(() -> Problem.missing("customer", id));
    }
}
