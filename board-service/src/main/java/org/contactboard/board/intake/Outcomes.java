package org.contactboard.board.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The outcomes of all items that came in. */
@Singleton
final class Outcomes {

    private static final String FOUND = """
            with asked as (
                select ?::text as record_id, ?::text as source, ?::text as topic, ?::int as "partition",
                       ?::bigint as "offset", ?::text as customer, ?::text as employee, ?::date as day, ?::text as zone),
            found as (
                select i.* from intake i, asked a
                where (a.record_id is null or i.record_id = a.record_id)
                  and (a.source is null or i.source = a.source)
                  and (a.topic is null or i.topic = a.topic)
                  and (a."partition" is null or i."partition" = a."partition")
                  and (a."offset" is null or i."offset" = a."offset")
                  and (a.customer is null or i.customer_id = a.customer or i.customer_ref = a.customer)
                  and (a.employee is null or i.employee_id = a.employee or i.employee_ref = a.employee)
                  and (a.day is null or i.occurred_on = a.day or (i.received_at at time zone a.zone)::date = a.day))
            """;

    private final Sql sql;
    private final Clock clock;

    Outcomes(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Newest first. */
    Listing<IntakeItem> page(IntakeQuery query, Paging paging) {
        var items = sql.list(FOUND + """
                        select * from found order by received_at desc, topic, "partition", "offset" desc, item desc
                        limit ? offset ?
                        """, IntakeItem::of, values(query, paging.size(), paging.offset()));
        return Listing.of(items, paging, sql.number(FOUND + "select count(*) as count from found", values(query)));
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

    private @Nullable Object[] values(IntakeQuery query, Object... more) {
        var values = new ArrayList<@Nullable Object>(Arrays.asList(
                query.recordId(),
                query.source(),
                query.topic(),
                query.partition(),
                query.offset(),
                query.customer(),
                query.employee(),
                query.day(),
                clock.getZone().getId()));
        values.addAll(List.of(more));
        return values.toArray();
    }
}
