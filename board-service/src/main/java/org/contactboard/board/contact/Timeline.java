package org.contactboard.board.contact;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.ResultRow;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What was had with a customer, what is planned, and what was told but does not count. */
@Singleton
final class Timeline {

    private static final String ENTRIES = """
            with asked as (select ?::text as customer, ?::text as product, ?::date as today),
            placed as (
                select k.source, k.kind, k.record_id, k.day, k.started_at, k.channel, k.direction,
                       k.held and k.day <= a.today as took_place,
                       coalesce(k.conversation <> concat_ws(':', k.source, k.kind, k.record_id), false) as repeats, p.name as person_name, e.name as employee_name,
                       array_agg(k.product_id order by k.product_id) as products
                from asked a
                join contact k on k.customer_id = a.customer
                left join person p on p.id = k.person_id
                left join employee e on e.id = k.employee_id
                group by k.source, k.kind, k.record_id, k.day, k.started_at, k.channel, k.direction, k.held, a.today,
                         k.conversation, p.name, e.name),
            untaken as (
                select distinct on (i.source, i.kind, i.record_id) i.*, e.name as employee_name
                from asked a
                cross join lateral (
                    select * from intake where customer_id = a.customer
                    union all
                    select u.* from customer o join external_id x on x.kind = 'customer' and x.target = o.id
                    join intake u on u.customer_id is null and u.source = x.source and u.customer_ref = x.external_id
                    where o.id = a.customer or o.same_as = a.customer) i
                left join employee e on e.id = i.employee_id
                where a.product is null and (i.outcome = 'filtered' or i.reason in ('waiting', 'unmatched'))
                  and not exists (select from placed p where p.source = i.source and p.kind = i.kind
                                  and p.record_id = i.record_id)
                order by i.source, i.kind, i.record_id, i.revision_at desc, i.revision_tie desc),
            entry as (
                select day, started_at, case when took_place then 'contact' else 'appointment' end as what, channel,
                       direction, products, person_name, employee_name, source, kind, record_id, 'applied' as outcome,
                       case when not took_place then 'appointment' when repeats then 'same-conversation' when channel = 'PHONE' then 'phone'
                            else 'face-to-face' end as reason, took_place and not repeats as counts
                from placed, asked where asked.product is null or asked.product = any (products)
                union all
                select occurred_on, null, case outcome when 'filtered' then 'filtered' else 'waiting' end, null,
                       null, '{}', null, employee_name, source, kind, record_id, outcome, reason, false
                from untaken)
            """;

    private final Sql sql;
    private final Clock clock;

    Timeline(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Newest first. */
    Listing<TimelineEntry> of(String customer, @Nullable String product, Paging paging) {
        var today = LocalDate.now(clock);
        var entries = sql.list(
                ENTRIES
                        + "select * from entry order by day desc nulls last, started_at desc nulls last, source, kind, record_id "
                        + "limit ? offset ?",
                Timeline::entry,
                customer,
                product,
                today,
                paging.size(),
                paging.offset());
        return Listing.of(
                entries, paging, sql.number(ENTRIES + "select count(*) as count from entry", customer, product, today));
    }

    private static TimelineEntry entry(ResultRow row) throws SQLException {
        return new TimelineEntry(
                row.dayOrNull("day"),
                row.instantOrNull("started_at"),
                row.text("what"),
                row.textOrNull("channel"),
                row.textOrNull("direction"),
                row.texts("products"),
                row.textOrNull("person_name"),
                row.textOrNull("employee_name"),
                row.text("source"),
                row.text("kind"),
                row.text("record_id"),
                row.text("outcome"),
                row.text("reason"),
                row.flag("counts"));
    }
}
