package org.contactboard.board.overview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Filters, counts, sorts and pages the board in SQL; the ui does the same in its snapshot. */
@Singleton
final class BoardSearch {

    private static final String COLOUR = """
            case when contact_on is null then 'NONE' when today < orange_on then 'GREEN'
                 when today < red_on then 'ORANGE' else 'RED' end""";

    private static final String FOUND = """
            with asked as (
                select ?::text as q, ?::text as digits, ?::text as segment, ?::text as manager,
                       ?::text as customer_group, ?::text as product, ?::text as colour, ?::boolean as overloaded,
                       ?::date as today),
            matching as (
                select c.id, c.products, n.sort_name,
                       case when a.product is null then c.last_contact_on else k.contact_on end as contact_on,
                       case when a.product is null then c.orange_on else k.orange_on end as orange_on,
                       case when a.product is null then c.red_on else k.red_on end as red_on
                from asked a
                cross join customer c
                left join segment s on s.id = c.segment_id
                left join employee m on m.id = c.account_manager_id
                left join cell k on k.customer_id = c.id and k.product_id = a.product
                cross join lateral (
                    select fold(coalesce(c.name, (
                        select x.external_id from external_id x where x.kind = 'customer' and x.target = c.id
                        order by x.source, x.external_id limit 1), c.id)) as sort_name) n
                where c.visible
                  and (a.segment is null or c.segment_id = a.segment)
                  and (a.manager is null or c.account_manager_id = a.manager)
                  and (a.customer_group is null or c.group_id = a.customer_group)
                  and (a.overloaded is null
                       or a.overloaded = (c.contacts_in_window > coalesce(s.overload_count, 5)))
                  and (a.product is null
                       or a.product = 'general' and k.contact_on is not null
                       or a.product <> 'general' and (c.products is null or a.product = any (c.products)))
                  and (a.q is null or strpos(n.sort_name, a.q) > 0 or strpos(fold(m.name), a.q) > 0
                       or exists (select from customer_group g where g.id = c.group_id and strpos(fold(g.name), a.q) > 0)
                       or exists (select from external_id x where x.kind = 'customer' and x.target = c.id
                                  and strpos(fold(x.external_id), a.q) > 0)
                       or exists (select from person p where p.customer_id = c.id and strpos(fold(p.name), a.q) > 0)
                       or exists (select from cell l join person p on p.id = l.person_id
                                  where l.customer_id = c.id and strpos(fold(p.name), a.q) > 0)
                       or strpos(regexp_replace(m.phone, '\\D', '', 'g'), a.digits) > 0
                       or exists (select from customer_number t where t.customer_id = c.id
                                  and strpos(t.number, a.digits) > 0)
                       or exists (select from person p where p.customer_id = c.id
                                  and strpos(regexp_replace(p.phone, '\\D', '', 'g'), a.digits) > 0)
                       or exists (select from cell l join person p on p.id = l.person_id where l.customer_id = c.id
                                  and strpos(regexp_replace(p.phone, '\\D', '', 'g'), a.digits) > 0))),
            coloured as (select matching.*, %s as colour from matching, asked),
            found as (select coloured.* from coloured, asked where asked.colour is null or coloured.colour = asked.colour)
            """.formatted(COLOUR);

    private static final String ROWS = "select colour, count(*) as count from found group by colour";

    private static final String DOTS = """
            select colour, count(*) as count
            from (select case when k.contact_on is null then 'NONE' when a.today < k.orange_on then 'GREEN'
                              when a.today < k.red_on then 'ORANGE' else 'RED' end as colour
                  from asked a cross join found f cross join product p
                  left join cell k on k.customer_id = f.id and k.product_id = p.id
                  where (a.product is null or p.id = a.product)
                    and (p.id = 'general' and k.contact_on is not null
                         or p.id <> 'general' and (f.products is null or p.id = any (f.products)))) dots
            group by colour
            """;

    private final Sql sql;

    BoardSearch(Sql sql) {
        this.sql = sql;
    }

    /** How many rows have each colour. */
    Map<Colour, Long> counts(BoardQuery query, LocalDate today) {
        return tally(FOUND + ROWS, query, today);
    }

    /** How many applicable cells of those rows have each colour. */
    Map<Colour, Long> dots(BoardQuery query, LocalDate today) {
        return tally(FOUND + DOTS, query, today);
    }

    /** The customers of one page, in order. */
    List<String> page(BoardQuery query, LocalDate today) {
        return sql.list(
                FOUND
                        + "select id from found order by %s limit ? offset ?"
                                .formatted(query.sort().orderBy()),
                row -> row.text("id"),
                values(query, today, query.size(), (long) query.page() * query.size()));
    }

    private Map<Colour, Long> tally(String statement, BoardQuery query, LocalDate today) {
        var tally = new EnumMap<Colour, Long>(Colour.class);
        Arrays.stream(Colour.values()).forEach(colour -> tally.put(colour, 0L));
        sql.list(
                        statement,
                        row -> Map.entry(Colour.valueOf(row.text("colour")), row.number("count")),
                        values(query, today))
                .forEach(count -> tally.put(count.getKey(), count.getValue()));
        return tally;
    }

    private static @Nullable Object[] values(BoardQuery query, LocalDate today, @Nullable Object... more) {
        var asked = Stream.<@Nullable Object>of(
                Folding.text(query.q()),
                Folding.digits(query.q()),
                query.segment(),
                query.accountManager(),
                query.group(),
                query.product(),
                query.colour(),
                query.overloaded(),
                today);
        return Stream.<@Nullable Object>concat(asked, Arrays.stream(more)).toArray();
    }
}
