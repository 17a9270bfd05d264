package org.contactboard.board.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a query finds, as the SQL expression `found`, with what its question marks stand for. It says only what
 * is asked for: tables that nobody asked about are not read.
 */
record FoundSql(String text, List<@Nullable Object> values) {

    private static final String COLOUR = """
            case when contact_on is null then 'NONE' when today < orange_on then 'GREEN'
                 when today < red_on then 'ORANGE' else 'RED' end""";

    /** Those whom the query's words name: itself, its account manager, group, ids, numbers and persons. */
    private static final String NAMED = """
            words as (select ?::text as q, ?::text as digits),
            people as (
                select p.id, p.customer_id from words w
                join person p on strpos(p.folded, w.q) > 0 or strpos(p.digits, w.digits) > 0),
            named as materialized (
                select c.id from words w join customer c on strpos(c.folded, w.q) > 0
                union select c.id from words w
                    join employee m on strpos(m.folded, w.q) > 0 or strpos(m.digits, w.digits) > 0
                    join customer c on c.account_manager_id = m.id
                union select c.id from words w join customer_group g on strpos(fold(g.name), w.q) > 0
                    join customer c on c.group_id = g.id
                union select coalesce(c.same_as, c.id) from words w
                    join external_id x on x.kind = 'customer' and strpos(lower(x.external_id), w.q) > 0
                    join customer c on c.id = x.target
                union select coalesce(c.same_as, c.id) from words w
                    join customer_number t on strpos(t.number, w.digits) > 0 join customer c on c.id = t.customer_id
                union select coalesce(c.same_as, c.id) from people join customer c on c.id = people.customer_id
                union select l.customer_id from people join cell l on l.person_id = people.id),
            """;

    private static final String ROWS = """
            day as (select ?::date as today),
            matching as (
                select c.id, c.products, today, c.dots_on, c.dots, %1$s.contact_on, %1$s.orange_on, %1$s.red_on,
                       coalesce(c.folded, fold(coalesce((
                           select x.external_id from external_id x where x.kind = 'customer' and x.target = c.id
                           order by x.source, x.external_id limit 1), c.id))) as sort_name
                from day cross join (select *, last_contact_on as contact_on from customer) c
            """;

    static FoundSql of(BoardQuery query, LocalDate today) {
        var text = new StringBuilder("with ");
        var values = new ArrayList<@Nullable Object>();
        var q = Folding.text(query.q());
        if (q != null) {
            text.append(NAMED);
            values.add(q);
            values.add(Folding.digits(query.q()));
        }
        text.append(ROWS.formatted(query.product() == null ? "c" : "k"));
        values.add(today);
        join(query, text, values);
        text.append("where c.visible\n");
        filter(query, q, text, values);
        text.append("), found as materialized (select *, %s as colour from matching".formatted(COLOUR));
        if (query.colour() != null) {
            text.append(" where %s = ?".formatted(COLOUR));
            values.add(query.colour());
        }
        return new FoundSql(text.append(")\n").toString(), values);
    }

    private static void join(BoardQuery query, StringBuilder text, List<@Nullable Object> values) {
        if (query.product() != null) {
            text.append("left join cell k on k.customer_id = c.id and k.product_id = ?\n");
            values.add(query.product());
        }
        if (query.overloaded() != null) {
            text.append("left join segment s on s.id = c.segment_id\n");
        }
    }

    private static void filter(
            BoardQuery query, @Nullable String q, StringBuilder text, List<@Nullable Object> values) {
        if (q != null) {
            text.append("and c.id in (select id from named)\n");
        }
        equal("segment_id", query.segment(), text, values);
        if (query.accountManager() != null) {
            text.append("""
                    and c.account_manager_id in (select e.id from employee e where coalesce(e.same_as, e.id) = ?)
                    """);
            values.add(query.accountManager());
        }
        equal("group_id", query.group(), text, values);
        if (query.overloaded() != null) {
            text.append("and ? = (c.contacts_in_window > coalesce(s.overload_count, 5))\n");
            values.add(query.overloaded());
        }
        if (query.isOfGeneral()) {
            text.append("and k.contact_on is not null\n");
        } else if (query.product() != null) {
            text.append("and (c.products is null or ? = any (c.products))\n");
            values.add(query.product());
        }
        if (query.product() != null) {
            text.append("and ? not in (select id from product where archived_on is not null)\n");
            values.add(query.product());
        }
    }

    private static void equal(
            String column, @Nullable String value, StringBuilder text, List<@Nullable Object> values) {
        if (value != null) {
            text.append("and c.%s = ?\n".formatted(column));
            values.add(value);
        }
    }
}
