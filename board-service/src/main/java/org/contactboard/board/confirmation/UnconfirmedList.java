package org.contactboard.board.confirmation;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.board.confirmation.Unconfirmed.Named;
import org.contactboard.board.explanation.RecordAddressRule;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.ResultRow;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.work.Waiting;

/** What waits for somebody's word. */
@Singleton
final class UnconfirmedList implements Waiting {

    private static final String PERIOD = "from unconfirmed u where derived and day >= ? and day <= ?";

    private static final int DAYS = 30;

    private final Sql sql;
    private final Clock clock;

    UnconfirmedList(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The first day on which a plan is not too old to be called waiting. */
    LocalDate recent() {
        return LocalDate.now(clock).minusDays(DAYS);
    }

    @Override
    public Kind kind() {
        return Kind.UNCONFIRMED;
    }

    @Override
    public long count() {
        return count(recent(), LocalDate.now(clock));
    }

    private long count(LocalDate from, LocalDate until) {
        return sql.number("select count(*) as count " + PERIOD, from, until);
    }

    /** Newest first; both days take part. */
    Listing<Unconfirmed> page(LocalDate from, LocalDate until, Paging paging) {
        var items = sql.list("""
                select u.*, p.name as person_name, e.name as employee_name, s.record_url,
                       array(select coalesce(c.name, g.id) from unnest(u.customer_ids) with ordinality g(id, n)
                             left join customer c on c.id = g.id order by n) as customer_names
                from (select u.* %s order by day desc, started_at desc nulls last, source, kind, record_id
                      limit ? offset ?) u
                left join person p on p.id = u.person_id
                left join employee e on e.id = u.employee_id
                left join source s on s.name = u.source
                order by u.day desc, u.started_at desc nulls last, u.source, u.kind, u.record_id""".formatted(PERIOD), UnconfirmedList::item, from, until, paging.size(), paging.offset());
        return Listing.of(items, paging, count(from, until));
    }

    private static Unconfirmed item(ResultRow row) throws SQLException {
        return new Unconfirmed(
                row.text("source"),
                row.text("kind"),
                row.text("record_id"),
                row.day("day"),
                row.instantOrNull("started_at"),
                row.text("channel"),
                customers(row.texts("customer_ids"), row.texts("customer_names")),
                row.texts("product_ids"),
                row.textOrNull("person_name"),
                row.textOrNull("employee_name"),
                RecordAddressRule.address(row.textOrNull("record_url"), row.text("kind"), row.text("record_id")));
    }

    private static List<Named> customers(List<String> ids, List<String> names) {
        var customers = new ArrayList<Named>();
        for (var i = 0; i < ids.size(); i++) {
            customers.add(new Named(ids.get(i), names.get(i)));
        }
        return customers;
    }
}
