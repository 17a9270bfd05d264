package org.contactboard.board.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a query finds, as the SQL expression `found`, with what its question marks stand for. It says only what
 * is asked for: tables that nobody asked about are not read.
 */
record FoundSql(String text, List<@Nullable Object> values) {

    private static final String COLOUR = """
            case when asked_contact_on is null then 'NONE' when today < asked_orange_on then 'GREEN'
                 when today < asked_red_on then 'ORANGE' else 'RED' end""";

    /** Those whom the query's words name: itself, its account manager, group, ids, numbers and persons. */
    private static final String NAMED = """
            words as (select ?::text as q, ?::text as part, ?::text as digits, ?::text as some_digits),
            people as (
                select p.id, p.customer_id from person p where p.folded like (select part from words)%s),
            known as (
                select c.id from customer c where c.folded like (select part from words) and c.same_as is null
                union all select x.target from external_id x
                    where x.kind = 'customer' and lower(x.external_id) like (select part from words)
                %s
                union all select p.customer_id from people p),
            named as materialized (
                select id from known
                union select c.same_as from known join customer c using (id) where c.same_as is not null
                union select b.id from words w join employee m on strpos(m.folded, w.q) > 0 or strpos(m.digits, w.digits) > 0
                    join board_row b on b.account_manager_id = m.id
                union select b.id from words w join customer_group g on strpos(fold(g.name), w.q) > 0
                    join board_row b on b.group_id = g.id
                union select l.customer_id from people p join cell l on l.person_id = p.id),
            """;

    private static final String PERSONS_BY_NUMBER = """

                union select p.id, p.customer_id from person p where p.digits like (select some_digits from words)
            """;

    private static final String BY_NUMBER = """
            union all select t.customer_id from customer_number t where t.number like (select some_digits from words)
            """;

    private static final String ROWS = """
            day as (select ?::date as today),
            matching as (
                select b.id, b.version, b.sort_name, b.dots_on, b.green, b.orange, b.red, b.of_products, b.applicable,
                       today, %1$s.contact_on as asked_contact_on, %1$s.orange_on as asked_orange_on,
                       %1$s.red_on as asked_red_on
                from day cross join board_row b
            """;

    static FoundSql of(BoardQuery query, LocalDate today) {
        var text = new StringBuilder("with ");
        var values = new ArrayList<@Nullable Object>();
        var q = Folding.text(query.q());
        if (q != null) {
            var digits = Folding.digits(query.q());
            text.append(digits == null ? NAMED.formatted("", "") : NAMED.formatted(PERSONS_BY_NUMBER, BY_NUMBER));
            values.addAll(Arrays.asList(q, part(q), digits, digits == null ? null : part(digits)));
        }
        text.append(ROWS.formatted(query.product() == null ? "b" : "k"));
        values.add(today);
        join(query, text, values);
        text.append("where true\n");
        filter(query, q, text, values);
        text.append("), found as %s (select *, %s as colour from matching"
                .formatted(q == null && query.product() == null ? "not materialized" : "materialized", COLOUR));
        if (query.colour() != null) {
            text.append(" where %s = ?".formatted(COLOUR));
            values.add(query.colour());
        }
        return new FoundSql(text.append(")\n").toString(), values);
    }

    private static void join(BoardQuery query, StringBuilder text, List<@Nullable Object> values) {
        if (query.product() != null) {
            text.append("left join cell k on k.customer_id = b.id and k.product_id = ?\n");
            values.add(query.product());
        }
        if (query.overloaded() != null) {
            text.append("left join segment s on s.id = b.segment_id\n");
        }
    }

    private static void filter(
            BoardQuery query, @Nullable String q, StringBuilder text, List<@Nullable Object> values) {
        if (q != null) {
            text.append("and b.id in (select id from named)\n");
        }
        equal("segment_id", query.segment(), text, values);
        if (query.accountManager() != null) {
            text.append("""
                    and b.account_manager_id in (select e.id from employee e where coalesce(e.same_as, e.id) = ?)
                    """);
            values.add(query.accountManager());
        }
        equal("group_id", query.group(), text, values);
        if (query.overloaded() != null) {
            text.append("and ? = (b.contacts_in_window > coalesce(s.overload_count, 5))\n");
            values.add(query.overloaded());
        }
        if (query.isOfGeneral()) {
            text.append("and k.contact_on is not null\n");
        } else if (query.product() != null) {
            text.append("and (b.products is null or ? = any (b.products))\n");
            values.add(query.product());
        }
        if (query.product() != null) {
            text.append("and ? not in (select id from product where archived_on is not null)\n");
            values.add(query.product());
        }
    }

    /** As a pattern of LIKE. */
    private static String part(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static void equal(
            String column, @Nullable String value, StringBuilder text, List<@Nullable Object> values) {
        if (value != null) {
            text.append("and b.%s = ?\n".formatted(column));
            values.add(value);
        }
    }
}
