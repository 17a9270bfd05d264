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
public final class BoardSearch {

    private static final String COLOUR = """
            case when contact_on is null then 'NONE' when today < orange_on then 'GREEN'
                 when today < red_on then 'ORANGE' else 'RED' end as colour""";

    /** `asked` holds the query, `matching` whom its words name, `found` the rows with the days that colour them. */
    private static final String FOUND = """
            with asked as (
                select ?::text as q, ?::text as digits, ?::text as segment, ?::text as manager,
                       ?::text as customer_group, ?::text as product, ?::text as colour, ?::boolean as overloaded,
                       ?::date as today),
            people as (
                select p.id, p.customer_id from asked a
                join person p on strpos(p.folded, a.q) > 0 or strpos(p.digits, a.digits) > 0),
            named as materialized (
                select c.id from asked a join customer c on strpos(c.folded, a.q) > 0
                union select c.id from asked a
                    join employee m on strpos(m.folded, a.q) > 0 or strpos(m.digits, a.digits) > 0
                    join customer c on c.account_manager_id = m.id
                union select c.id from asked a join customer_group g on strpos(fold(g.name), a.q) > 0
                    join customer c on c.group_id = g.id
                union select coalesce(c.same_as, c.id) from asked a
                    join external_id x on x.kind = 'customer' and strpos(lower(x.external_id), a.q) > 0
                    join customer c on c.id = x.target
                union select coalesce(c.same_as, c.id) from asked a
                    join customer_number t on strpos(t.number, a.digits) > 0 join customer c on c.id = t.customer_id
                union select coalesce(c.same_as, c.id) from people join customer c on c.id = people.customer_id
                union select l.customer_id from people join cell l on l.person_id = people.id),
            matching as (
                select c.id, c.products, a.today, a.colour as asked_colour,
                       coalesce(c.folded, fold(coalesce((
                           select x.external_id from external_id x where x.kind = 'customer' and x.target = c.id
                           order by x.source, x.external_id limit 1), c.id))) as sort_name,
                       case when a.product is null then c.last_contact_on else k.contact_on end as contact_on,
                       case when a.product is null then c.orange_on else k.orange_on end as orange_on,
                       case when a.product is null then c.red_on else k.red_on end as red_on
                from asked a
                cross join customer c
                left join segment s on s.id = c.segment_id
                left join cell k on k.customer_id = c.id and k.product_id = a.product
                left join named on named.id = c.id
                where c.visible
                  and (a.product is null or a.product not in (select id from product where archived_on is not null))
                  and (a.q is null or named.id is not null)
                  and (a.segment is null or c.segment_id = a.segment)
                  and (a.manager is null or c.account_manager_id = a.manager)
                  and (a.customer_group is null or c.group_id = a.customer_group)
                  and (a.overloaded is null
                       or a.overloaded = (c.contacts_in_window > coalesce(s.overload_count, 5)))
                  and (a.product is null
                       or a.product = 'general' and k.contact_on is not null
                       or a.product <> 'general' and (c.products is null or a.product = any (c.products)))),
            coloured as (select matching.*, %1$s from matching),
            found as (select * from coloured where asked_colour is null or colour = asked_colour)
            """.formatted(COLOUR);

    private static final String ROWS = "select colour, count(*) as count from found group by colour";

    /** Cells with contact by their colour; the other cells that apply have none. */
    private static final String DOTS = """
            , dots as (
                select k.product_id = 'general' as general, %1$s
                from asked a cross join (select id, products from found) f join cell k on k.customer_id = f.id
                join product p on p.id = k.product_id and p.archived_on is null
                where k.contact_on is not null and (a.product is null or k.product_id = a.product)
                  and (k.product_id = 'general' or f.products is null or k.product_id = any (f.products))),
            columns as (
                select p.id from asked a join product p on p.id <> 'general' and p.archived_on is null
                    and (a.product is null or p.id = a.product))
            select colour, count(*) as count from dots group by colour
            union all
            select 'NONE', coalesce(sum(case when f.products is null then (select count(*) from columns)
                                             else (select count(*) from columns where id = any (f.products)) end), 0)
                           - (select count(*) from dots where not general)
            from found f
            """.formatted(COLOUR);

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

    /** All customers that are asked for, in order, whatever the page. */
    public List<String> all(BoardQuery query, LocalDate today) {
        return sql.list(
                FOUND + "select id from found order by " + query.sort().orderBy(),
                row -> row.text("id"),
                values(query, today));
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
