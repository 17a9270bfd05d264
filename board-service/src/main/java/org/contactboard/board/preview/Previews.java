package org.contactboard.board.preview;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.contactboard.board.overview.Colour;
import org.contactboard.board.rhythm.Scope;
import org.contactboard.board.sql.Sql;

/** Reckons in one statement, from the days of the contacts, which colours another rhythm would give today. */
@Singleton
final class Previews {

    /** Periods are compared as text, and zero is none: see RowsSql. */
    private static final String SHIFTS = """
            with given as (
                select ?::date as today, ?::text as scope, ?::text as id, ?::text as segment_id,
                       nullif(?::interval, '0') as green, nullif(?::interval, '0') as orange),
            concerned as (
                select c.id, c.products, c.last_contact_on, c.orange_on, c.red_on, given.today,
                       coalesce(own.green, segment.green, board.green) as green,
                       coalesce(own.orange, segment.orange, board.orange) as orange
                from given join customer c on c.visible and case given.scope
                    when 'BOARD' then true
                    when 'SEGMENT' then c.segment_id = given.id
                    else c.id = given.id end
                left join lateral (
                    select nullif(green, '0') as green, nullif(orange, '0') as orange from (
                        select given.green, given.orange, 'infinity'::date as valid_from where given.scope = 'CUSTOMER'
                        union all
                        select green, orange, valid_from from rhythm where scope = 'CUSTOMER' and scope_id = c.id
                        and valid_from <= given.today and given.scope <> 'CUSTOMER') r
                    order by valid_from desc limit 1) own on true
                left join lateral (
                    select nullif(green, '0') as green, nullif(orange, '0') as orange from (
                        select given.green, given.orange, 'infinity'::date as valid_from where given.scope = 'SEGMENT'
                        union all
                        select green, orange, valid_from from rhythm where scope = 'SEGMENT'
                        and scope_id = case given.scope when 'CUSTOMER' then given.segment_id else c.segment_id end
                        and valid_from <= given.today and given.scope <> 'SEGMENT') r
                    order by valid_from desc limit 1) segment on true
                join lateral (
                    select green, orange from (
                        select given.green, given.orange, 'infinity'::date as valid_from where given.scope = 'BOARD'
                        union all
                        select green, orange, valid_from from rhythm where scope = 'BOARD'
                        and valid_from <= given.today and given.scope <> 'BOARD') r
                    order by valid_from desc limit 1) board on true),
            dated as (
                select 'customer' as what, today, orange_on, red_on, (last_contact_on + green)::date as new_orange_on,
                       (last_contact_on + orange)::date as new_red_on
                from concerned where last_contact_on is not null
                union all
                select 'dot', today, k.orange_on, k.red_on, (k.contact_on + green)::date, (k.contact_on + orange)::date
                from concerned c join cell k on k.customer_id = c.id and k.contact_on is not null
                and (c.products is null or k.product_id = 'general' or k.product_id = any (c.products))
                join product p on p.id = k.product_id and p.archived_on is null),
            coloured as (
                select what,
                       case when today < orange_on then 'GREEN' when today < red_on then 'ORANGE' else 'RED' end as was,
                       case when today < new_orange_on then 'GREEN' when today < new_red_on then 'ORANGE'
                            else 'RED' end as becomes
                from dated)
            select what, was, becomes, count(*) as count from coloured where was <> becomes group by 1, 2, 3
            union all
            select 'concerned', '', '', count(*) from concerned
            order by 1, 2, 3""";

    private final Sql sql;
    private final Clock clock;

    private record Line(String what, String was, String becomes, long count) {}

    Previews(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Preview of(Scope scope, String id, Draft draft) {
        var rhythm = draft.rhythm();
        var lines = sql.list(
                SHIFTS,
                row -> new Line(row.text("what"), row.text("was"), row.text("becomes"), row.number("count")),
                LocalDate.now(clock),
                scope,
                id,
                draft.segment(),
                rhythm == null ? Period.ZERO : rhythm.green(),
                rhythm == null ? Period.ZERO : rhythm.orange());
        var concerned = lines.stream()
                .filter(line -> line.what().equals("concerned"))
                .mapToLong(Line::count)
                .sum();
        return new Preview(shifts(lines, "dot"), shifts(lines, "customer"), concerned);
    }

    private static List<Shift> shifts(List<Line> lines, String what) {
        return lines.stream()
                .filter(line -> line.what().equals(what))
                .map(line -> new Shift(Colour.valueOf(line.was()), Colour.valueOf(line.becomes()), line.count()))
                .toList();
    }
}
