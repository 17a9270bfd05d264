package org.contactboard.board.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.contactboard.board.sql.Sql;

/** Reads rows of the board: two statements, however many. Customers that are not on the board are left out. */
@Singleton
public final class Rows {

    private final Sql sql;

    Rows(Sql sql) {
        this.sql = sql;
    }

    /** In the order of the ids. The versions are read before the cells, so that a row is never older than it says. */
    public List<Row> load(List<String> ids, LocalDate today) {
        var rows = sql.list("""
                select c.*, c.do_not_call or exists (
                           select from customer o where o.same_as = c.id and o.do_not_call) as must_not_be_called,
                       coalesce(e.same_as, e.id) as manager_id, e.name as manager_name, e.phone as manager_phone,
                       coalesce(c.name, x.ids[1], c.id) as shown_name, x.sources, x.ids as external_ids,
                       c.contacts_in_window > coalesce(s.overload_count, 5) as overloaded,
                       (select count(*) from product p
                        where p.id <> 'general' and p.archived_on is null
                        and (c.products is null or p.id = any (c.products))) as applicable
                from unnest(?) with ordinality as wanted (id, place)
                join customer c on c.id = wanted.id
                left join segment s on s.id = c.segment_id
                left join employee e on e.id = c.account_manager_id
                cross join lateral (
                    select coalesce(array_agg(source order by source, external_id), '{}') as sources,
                           coalesce(array_agg(external_id order by source, external_id), '{}') as ids
                    from external_id where kind = 'customer' and target = any (array(
                        select c.id union all select o.id from customer o where o.same_as = c.id))) x
                where c.visible
                order by place
                """, row -> Row.of(row, today), ids);
        var cells = cells(ids, today);
        return rows.stream()
                .map(row -> row.with(cells.getOrDefault(row.customer().id(), List.of())))
                .toList();
    }

    private Map<String, List<Cell>> cells(List<String> ids, LocalDate today) {
        return sql.list("""
                        select k.*, p.name as person_name, p.phone as person_phone,
                               p.do_not_call as person_do_not_call, p.archived as person_archived, e.name as employee_name,
                               s.product_id is not null as precarious, se.name as star_employee, sp.name as star_person
                        from cell k
                        join customer c on c.id = k.customer_id
                        join product t on t.id = k.product_id and t.archived_on is null
                        left join person p on p.id = k.person_id
                        left join employee e on e.id = k.employee_id
                        left join star s on s.customer_id = k.customer_id and s.product_id = k.product_id
                        left join employee se on se.id = s.employee_id
                        left join person sp on sp.id = s.person_id
                        where k.customer_id = any (?)
                          and (c.products is null or k.product_id = any (c.products) or k.product_id = 'general')
                          and (k.contact_on is not null or k.next_appointment_on is not null)
                        order by t.position, t.id
                        """, row -> Map.entry(row.text("customer_id"), Cell.of(row, today)), ids).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
