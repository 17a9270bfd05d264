package org.contactboard.board.contact;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.contactboard.board.contact.Overload.Talk;
import org.contactboard.board.sql.ResultRow;
import org.contactboard.board.sql.Sql;

/** Who contacted a customer when, on the days that count for overload: what the board counts, one by one. */
@Singleton
final class Overloads {

    private static final String TALKS = """
            select min(k.day) as day, min(k.started_at) as started_at,
                   (array_agg(k.channel order by k.started_at nulls last, k.source, k.record_id))[1] as channel,
                   (array_agg(e.name order by e.name is null, k.started_at nulls last, k.source, k.record_id))[1]
                       as employee_name,
                   array_agg(distinct k.product_id) as products
            from (select ?::text as customer, ?::date as today, ?::int as days) asked
            join contact k on k.customer_id = asked.customer and k.held
                 and k.day <= asked.today and k.day > asked.today - asked.days
            left join employee e on e.id = k.employee_id
            group by coalesce(k.conversation, concat_ws(':', k.source, k.kind, k.record_id))
            order by 1 desc, 2 desc nulls last
            """;

    private final Sql sql;
    private final Clock clock;

    private record Limit(int count, int days) {}

    Overloads(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Empty for a customer that is not there. */
    Optional<Overload> of(String customer) {
        return sql.first("""
                        select coalesce(s.overload_count, 5) as count, coalesce(s.overload_days, 30) as days
                        from customer c left join segment s on s.id = c.segment_id where c.id = ?
                        """, row -> new Limit(row.integer("count"), row.integer("days")), customer)
                .map(limit -> Overload.of(
                        limit.count(),
                        limit.days(),
                        sql.list(TALKS, Overloads::talk, customer, LocalDate.now(clock), limit.days())));
    }

    private static Talk talk(ResultRow row) throws SQLException {
        return new Talk(
                row.day("day"),
                row.instantOrNull("started_at"),
                row.text("channel"),
                row.textOrNull("employee_name"),
                row.texts("products"));
    }
}
