package org.contactboard.board.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Conditions;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The outcomes of all items that came in. */
@Singleton
final class Outcomes {

    private final Sql sql;
    private final Clock clock;
    private final String cameOn;

    Outcomes(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.cameOn = "i.occurred_on = ? or (i.received_at at time zone '%s')::date = ?".formatted(clock.getZone());
    }

    /** Newest first. */
    Listing<IntakeItem> page(IntakeQuery query, Paging paging) {
        var asked = conditions(query);
        var items = sql.list(
                """
                select * from intake i where %s
                order by received_at desc, topic, "partition", "offset" desc, item desc limit ? offset ?
                """.formatted(asked.text()),
                IntakeItem::of,
                Stream.concat(asked.values().stream(), Stream.of(paging.size(), paging.offset()))
                        .toArray());
        var total = "select count(*) as count from intake i where " + asked.text();
        return Listing.of(items, paging, sql.number(total, asked.values().toArray()));
    }

    /** Which sources have sent anything, the one that did so last first. */
    Listing<SourceSign> sources() {
        var signs = sql.list(
                "select source, max(received_at) as received_at from intake group by source order by 2 desc, 1",
                row -> new SourceSign(row.text("source"), row.instantOrNull("received_at")));
        return new Listing<>(signs, 0, signs.size(), signs.size());
    }

    /** What became something else since, by PostgreSQL's clock; the most first. */
    Listing<Repair> repairs(String source, Instant since) {
        var repairs = sql.list(
                """
                select outcome, reason, count(*) as count from intake where source = ? and repaired_at >= ?
                group by 1, 2 order by 3 desc, 1, 2""", row -> new Repair(row.text("outcome"), row.text("reason"), row.number("count")), source, since);
        return new Listing<>(repairs, 0, repairs.size(), repairs.size());
    }

    /** From a day on, newest first. */
    Listing<IntakeCount> counts(LocalDate from, @Nullable String source) {
        var counts = sql.list(
                """
                select (received_at at time zone ?)::date as day, source, outcome, reason, count(*) as count
                from intake where received_at >= ?::timestamptz and (?::text is null or source = ?)
                group by 1, 2, 3, 4 order by 1 desc, 2, 3, 4
                """,
                row -> new IntakeCount(
                        row.day("day"),
                        row.text("source"),
                        row.text("outcome"),
                        row.text("reason"),
                        row.number("count")),
                clock.getZone().getId(),
                from.atStartOfDay(clock.getZone()).toInstant(),
                source,
                source);
        return new Listing<>(counts, 0, counts.size(), counts.size());
    }

    private Conditions conditions(IntakeQuery query) {
        return new Conditions()
                .and("i.record_id = ?", query.recordId())
                .and("i.source = ?", query.source())
                .and("i.topic = ?", query.topic())
                .and("i.\"partition\" = ?", query.partition())
                .and("i.\"offset\" = ?", query.offset())
                .and(Whose.CUSTOMER, query.customer())
                .and(Whose.EMPLOYEE, query.employee())
                .and(cameOn, query.day());
    }
}
