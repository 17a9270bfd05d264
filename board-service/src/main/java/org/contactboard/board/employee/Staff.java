package org.contactboard.board.employee;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Stream;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Conditions;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads employees with what they answer for. What a person answers for is that of all employees who are the same. */
@Singleton
class Staff {

    private static final String WHO = """
            employee e
            cross join lateral (
                select array_agg(o.id) as ids, count(*) - 1 as joined
                from employee o where o.id = e.id or o.same_as = e.id) f
            cross join lateral (
                select count(*) as customers from customer c
                where c.account_manager_id = any (f.ids) and not c.archived and c.same_as is null) k
            cross join lateral (
                select coalesce(array_agg(p.id order by p.position, p.id), '{}') as product_ids,
                       coalesce(array_agg(p.name order by p.position, p.id), '{}') as product_names
                from product p where p.manager_id = any (f.ids) and p.archived_on is null) p""";

    private static final String PAGE = """
            select e.id, e.name, e.phone, e.email, e.login, nullif(e.extension, '') as extension, e.archived,
                   k.customers, p.product_ids, p.product_names, x.sources, x.ids as external_ids, f.joined
            from %s
            cross join lateral (
                select coalesce(array_agg(source order by source, external_id), '{}') as sources,
                       coalesce(array_agg(external_id order by source, external_id), '{}') as ids
                from external_id where kind = 'employee' and target = any (f.ids)) x
            where %s order by %s lower(e.name), e.id limit ? offset ?""";

    private static final String LEFT_BEHIND = "e.archived and (k.customers > 0 or cardinality(p.product_ids) > 0)";

    /** Who stands for another is told as one who left when that one did. */
    private static final String LEFT =
            "(e.archived or exists (select from employee o where o.id = e.same_as and o.archived))";

    private static final String ASKED = """
            exists (
                select from (select ?::text as q) asked, employee m
                where m.id = any (f.ids) and (
                    strpos(m.folded, fold(q)) > 0 or strpos(lower(m.email), lower(q)) > 0
                    or strpos(lower(m.login), lower(q)) > 0 or strpos(m.extension, q) > 0
                    or q ~ '^[0-9 +()./-]+$' and strpos(m.digits, nullif(ltrim(digits(q), '0'), '')) > 0))""";

    private final Sql sql;

    Staff(Sql sql) {
        this.sql = sql;
    }

    Listing<EmployeeSummary> search(EmployeeQuery query, Paging paging) {
        var conditions = conditions(query);
        var items = sql.list(
                PAGE.formatted(WHO, conditions.text(), query.persons() ? "(" + LEFT_BEHIND + ") desc," : ""),
                EmployeeSummary::of,
                Stream.concat(conditions.values().stream(), Stream.of(paging.size(), paging.offset()))
                        .toArray());
        var total = sql.number(
                "select count(*) as count from %s where %s".formatted(WHO, conditions.text()),
                conditions.values().toArray());
        return Listing.of(items, paging, total);
    }

    private static Conditions conditions(EmployeeQuery query) {
        var conditions = new Conditions().and(ASKED, asked(query.q()));
        if (query.archived()) {
            conditions.and(LEFT);
        } else if (query.persons()) {
            conditions.and("not %s or %s".formatted(LEFT, LEFT_BEHIND));
        } else {
            conditions.and("not " + LEFT);
        }
        return query.persons() ? conditions.and("e.same_as is null") : conditions;
    }

    private static @Nullable String asked(@Nullable String q) {
        return q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether anything tells of him or her, so that it cannot be as if there had been nobody. */
    boolean isUsed(String id) {
        return sql.number("select count(*) as count from employee where id = ? and employee_in_use(id)", id) > 0;
    }
}
