package org.contactboard.board.twin;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.sql.Sql;

/** Reads customers as they are compared with each other: each with what is its own. */
@Singleton
final class TwinSides {

    private final Sql sql;

    TwinSides(Sql sql) {
        this.sql = sql;
    }

    TwinSide one(String id) {
        return load(List.of(id)).values().stream().findFirst().orElseThrow(() -> Problem.missing("customer", id));
    }

    /** Those that people joined with this one. */
    List<TwinSide> joinedWith(String id) {
        var ids = sql.list("select id from customer where same_as = ? order by name, id", row -> row.text("id"), id);
        var sides = load(ids);
        return ids.stream().map(sides::get).toList();
    }

    Map<String, TwinSide> load(Collection<String> ids) {
        return sql.list("""
                        select c.id, coalesce(c.name, x.ids[1]) as name, c.segment_id, e.name as manager_name, c.agreements,
                               c.do_not_call, c.visible, c.same_as, c.last_contact_on, x.sources, x.ids as external_ids,
                               array(select number from customer_number where customer_id = c.id order by number) as numbers,
                               (select count(*) from person where customer_id = c.id) as persons,
                               (select count(distinct (source, kind, record_id)) from contact
                                where customer_id = c.id) as contacts
                        from unnest(?) as wanted(id) join customer c using (id)
                        left join employee e on e.id = c.account_manager_id
                        cross join lateral (
                            select coalesce(array_agg(source order by source, external_id), '{}') as sources,
                                   coalesce(array_agg(external_id order by source, external_id), '{}') as ids
                            from external_id where kind = 'customer' and target = c.id) x""", TwinSide::of, ids).stream().collect(toMap(TwinSide::id, Function.identity()));
    }
}
