package org.contactboard.board.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.UUID;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.mapping.Mappings;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.Origin;
import org.contactboard.board.record.Overruling;
import org.contactboard.board.sql.Conditions;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What people do with rejected records. */
@Singleton
class RejectedService {

    static final String REPLAYED = "rejected-replayed";
    static final String DISCARDED = "rejected-discarded";

    private final Sql sql;
    private final AuditTrail audit;
    private final Overruling overruling;
    private final Mappings mappings;

    RejectedService(Sql sql, AuditTrail audit, Overruling overruling, Mappings mappings) {
        this.sql = sql;
        this.audit = audit;
        this.overruling = overruling;
        this.mappings = mappings;
    }

    /** Has their records put on their topics again, with all that waits of the same records. */
    @Transactional
    RejectedReceipt replay(Selection selection) {
        var chosen = conditions(selection);
        return close(REPLAYED, null, """
                update rejected set state = 'REPLAYING', awaits = 0, note = null, batch = ?
                where state = 'OPEN' and not jsonb_exists(headers, 'board-bytes') and (topic, "partition", "offset") in (
                    select r.topic, r."partition", r."offset" from rejected r where r.state = 'OPEN' and %s)""".formatted(chosen.text()), chosen);
    }

    @Transactional
    RejectedReceipt discard(Discarding discarding) {
        var chosen = conditions(discarding.selection());
        return close(
                DISCARDED,
                discarding.note().strip(),
                "update rejected r set state = 'DISCARDED', note = ?, batch = ? where r.state = 'OPEN' and "
                        + chosen.text(),
                chosen);
    }

    /** Those that were discarded together wait again. */
    void takeBack(Batch batch) {
        var again = sql.update(
                "update rejected set state = 'OPEN', note = null, batch = null where state = 'DISCARDED' and batch = ?",
                batch.batch());
        if (again == 0) {
            throw Problem.conflict("batch", "is not kept any more");
        }
    }

    /** Those that could be read this time count no more, and wait again; what was rejected once more waits already. */
    void takeBackReplay(Batch batch) {
        sql.update(
                "update rejected set state = 'OPEN', batch = null where state = 'REPLAYING' and batch = ?",
                batch.batch());
        var places = sql.list(
                """
                select i.topic, i."partition", i."offset", i.item from rejected r
                join intake i on i.topic = r.replay_topic and i."partition" = r.replay_partition
                and i."offset" = r.replay_offset and i.item = r.item
                where r.batch = ? and i.outcome = 'applied'""",
                row -> new Origin(
                        row.text("topic"), row.integer("partition"), row.number("offset"), row.integer("item")),
                batch.batch());
        overruling.takeBack(places);
        for (var source : sql.list(
                "select distinct source from rejected where batch = ? and source <> 'board'",
                row -> row.text("source"),
                batch.batch())) {
            mappings.raise(source, 2); // so that a replay after this counts again
        }
        sql.update("""
                update rejected r set state = 'OPEN', batch = null,
                    replay_topic = null, replay_partition = null, replay_offset = null
                where state = 'REPLAYED' and batch = ? and not exists (
                    select from intake i where i.topic = r.replay_topic and i."partition" = r.replay_partition
                    and i."offset" = r.replay_offset and i.item = r.item and i.outcome = 'rejected')""", batch.batch());
    }

    private RejectedReceipt close(String action, @Nullable String note, String update, Conditions chosen) {
        var batch = UUID.randomUUID().toString();
        var parameters = new ArrayList<@Nullable Object>();
        if (note != null) {
            parameters.add(note);
        }
        parameters.add(batch);
        parameters.addAll(chosen.values());
        var sources = sql.list(update + " returning source", row -> row.text("source"), parameters.toArray());
        if (sources.isEmpty()) {
            throw Problem.conflict("selection", "has nothing that still waits");
        }
        var subject = String.join(",", new TreeSet<>(sources));
        var receipt = audit.write(action, subject, note, new Batch(batch, sources.size()));
        return new RejectedReceipt(receipt.action(), batch, sources.size());
    }

    private static Conditions conditions(Selection selection) {
        var conditions = selection.conditions();
        if (conditions == null) {
            throw Problem.wrong("ids", "must be given, or a group");
        }
        return conditions;
    }
}
