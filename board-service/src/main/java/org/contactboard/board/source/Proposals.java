package org.contactboard.board.source;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.board.attribution.By;
import org.contactboard.board.sql.Sql;

/**
 * Proposes products for what stands in General. A code speaks for itself, by a product's name or by those who hold its
 * conversations; without one the employee does, else the number. A conversation is in a proposal for each of its codes, also beside one that is known, else in one at most. Clear is 80
 * of 100, and at least 10, of the others' conversations in one product.
 */
@Singleton
final class Proposals {

    private static final int MOST = 50;

    private final Sql sql;
    private final Clock clock;

    Proposals(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those that would give the most conversations a product first. */
    List<Proposal> of(String source) {
        var today = LocalDate.now(clock);
        return sql.list(
                """
                with recent as (
                    select distinct source, kind, record_id, product_id, employee_id, number from contact
                    where held and not eclipsed and day > ? and day <= ?),
                general as (
                    select r.kind, r.record_id, r.employee_id, r.number, i.pending_products as codes
                    from recent r join crm_item i using (source, kind, record_id)
                    where r.source = ? and r.product_id = 'general'),
                coded as (
                    select r.kind, r.record_id, code, min(r.employee_id) filter (where r.product_id = 'general') as employee_id
                    from recent r join crm_item i using (source, kind, record_id)
                    cross join unnest(i.pending_products) as told(code)
                    where r.source = ? group by 1, 2, 3),
                placed as (select * from recent where product_id <> 'general'),
                told as (
                    select 'EMPLOYEE' as by, employee_id as value, product_id, count(*) as n
                    from placed where employee_id is not null group by 2, 3
                    union all
                    select 'NUMBER', number, product_id, count(*) from placed where number is not null group by 2, 3),
                clear as (
                    select by, value, product_id from (
                        select *, sum(n) over (partition by by, value) as total from told
                        join product open on open.id = product_id and open.archived_on is null) t
                    where n >= 10 and n >= 0.8 * total),
                led as (
                    select code, product_id from (
                        select g.code, c.product_id, count(*) as n, sum(count(*)) over (partition by g.code) as total
                        from coded g join clear c on c.by = 'EMPLOYEE' and c.value = g.employee_id
                        group by 1, 2) l
                    where n >= 10 and n >= 0.8 * total),
                proposed as (
                    select 'CODE' as by, g.code as value,
                           coalesce((select min(id) from product
                                     where id <> 'general' and archived_on is null and (fold(name) = fold(g.code) or id = lower(g.code))),
                                    min(l.product_id)) as product_id, count(*) as contacts
                    from coded g left join led l on l.code = g.code group by g.code
                    union all
                    select c.by, c.value, c.product_id, count(*)
                    from general g
                    left join clear e on e.by = 'EMPLOYEE' and e.value = g.employee_id
                    left join clear m on m.by = 'NUMBER' and m.value = g.number
                    join clear c on c.by = coalesce(e.by, m.by) and c.value = coalesce(e.value, m.value)
                    where g.codes is null group by 1, 2, 3)
                select p.by, p.value, e.name, p.product_id, d.name as product_name, p.contacts
                from proposed p
                left join product d on d.id = p.product_id
                left join employee e on p.by = 'EMPLOYEE' and e.id = p.value
                where not exists (
                    select from dismissed_proposal x where x.source = ? and x.by = p.by and x.value = p.value)
                order by p.contacts desc, p.by, p.value limit ?""",
                row -> new Proposal(
                        By.valueOf(row.text("by")),
                        row.text("value"),
                        row.textOrNull("name"),
                        row.textOrNull("product_id"),
                        row.textOrNull("product_name"),
                        row.number("contacts")),
                today.minusDays(ProductShares.DAYS),
                today,
                source,
                source,
                source,
                MOST);
    }
}
