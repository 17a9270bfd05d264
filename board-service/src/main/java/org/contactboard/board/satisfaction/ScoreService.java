package org.contactboard.board.satisfaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.overview.RowsStep;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What people write down of customers' satisfaction. */
@Singleton
class ScoreService implements Undoable {

    private final Scores scores;
    private final AuditTrail trail;
    private final RowsStep rows;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    ScoreService(Scores scores, AuditTrail trail, RowsStep rows, Sql sql, ObjectMapper json, Clock clock) {
        this.scores = scores;
        this.trail = trail;
        this.rows = rows;
        this.sql = sql;
        this.json = json;
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
        ObjectNode detail = json.createObjectNode()
                .put("customer", customer)
                .put("on", on.toString())
                .put("score", edit.score());
        detail.put("before", before);
        return new ScoreReceipt(
                on, edit.score(), trail.write(action(), customer, null, detail).action());
    }

    @Override
    public String action() {
        return "satisfaction-scored";
    }

    @Override
    public void undo(JsonNode detail) {
        var customer = detail.path("customer").asText();
        var on = LocalDate.parse(detail.path("on").asText());
        var now = scores.byHand(customer, on).orElse(null);
        if (now == null || now.compareTo(detail.path("score").decimalValue()) != 0) {
            throw Problem.conflict("id", "the score of that day was changed since");
        }
        scores.set(customer, on, before(detail));
        rows.touch(List.of(customer));
    }

    private static @Nullable BigDecimal before(JsonNode detail) {
        return detail.hasNonNull("before") ? detail.path("before").decimalValue() : null;
    }

    /** The one that stands for it, where people joined customers. */
    private String standingFor(String id) {
        return sql.first("select coalesce(same_as, id) as id from customer where id = ?", row -> row.text("id"), id)
                .orElseThrow(() -> Problem.missing("customer", id));
    }
}
