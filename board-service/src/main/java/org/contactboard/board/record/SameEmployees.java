package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.record.SameEmployeesRule.By;
import org.contactboard.board.record.SameEmployeesRule.Called;
import org.contactboard.board.record.SameEmployeesRule.Joined;
import org.contactboard.board.record.SameEmployeesRule.Known;
import org.contactboard.board.record.SameEmployeesRule.Standing;
import org.contactboard.board.sql.Statements;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** Employees whom several sources know: one of them stands for all, as {@link SameEmployeesRule} says. */
final class SameEmployees {

    /**
     * Those of whom something was told or has changed, and whoever shares an address or an extension with them, or did when it was last
     * judged; and so on. Nobody else depends on them.
     */
    private static final String LOAD = """
            with recursive circle (id) as (
                (select e.id from unnest(?::text[]) as told(id) join employee e using (id)
                 union
                 select id from employee
                 where lower(email) is distinct from judged_email or nullif(extension, '') is distinct from judged_extension)
                union
                select n.id from circle join employee m using (id) cross join lateral (
                    select o.id from employee o where lower(o.email) in (lower(m.email), m.judged_email)
                    union all
                    select o.id from employee o
                    where o.extension in (m.extension, m.judged_extension) and o.extension <> ''
                    union all
                    select o.id from employee o where o.same_as = m.id
                    union all
                    select m.same_as where m.same_as is not null
                    union all
                    select j.other from joined_employee j where j.one = m.id
                    union all
                    select j.one from joined_employee j where j.other = m.id) n)
            select e.id, lower(e.name), lower(e.email), nullif(e.extension, ''), x.sources, x.ids,
                   exists (select from parted_employee p where p.employee = e.id), e.same_as, e.same_by
            from circle join employee e using (id) cross join lateral (
                select coalesce(array_agg(source order by source, external_id), '{}') as sources,
                       coalesce(array_agg(external_id order by source, external_id), '{}') as ids
                from external_id where kind = 'employee' and target = e.id) x
            order by e.id""";

    private static final String JUDGED = """
            update employee e set judged_email = lower(email), judged_extension = nullif(extension, '')
            where lower(email) is distinct from judged_email or nullif(extension, '') is distinct from judged_extension""";

    private record Stood(Known employee, @Nullable Standing standing) {}

    private SameEmployees() {}

    /**
     * Tells who is the same after these changes, and returns for whom another stands now, or nobody; whose conversations are
     * to be placed again goes to {@code knowledge}.
     */
    static Set<String> tell(Connection connection, Collection<Names.Change> changes, Knowledge knowledge)
            throws SQLException {
        var told = changes.stream()
                .filter(it -> it.kind() == Kind.EMPLOYEE && !it.column().equals("phone"))
                .map(Names.Change::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return told.isEmpty() ? Set.of() : tell(connection, told, knowledge);
    }

    /** One transaction at a time: each has to see what the one before it told. */
    static Set<String> tell(Connection connection, Set<String> employees, Knowledge knowledge) throws SQLException {
        Statements.texts(connection, "select pg_advisory_xact_lock(hashtext('same employees'))");
        var all = Unnest.of(employees).column(it -> it).query(connection, SameEmployees::stood, LOAD);
        var joined = Unnest.of(all)
                .column(it -> it.employee().id())
                .query(connection, row -> new Joined(row.getString(1), row.getString(2)), """
                        select one, other from unnest(?::text[]) as circle(id) join joined_employee on one = id
                        order by one, other""");
        var now = SameEmployeesRule.standings(all.stream().map(Stood::employee).toList(), joined);
        var moved = all.stream()
                .filter(it ->
                        !Objects.equals(it.standing(), now.get(it.employee().id())))
                .toList();
        write(connection, moved, now);
        Statements.execute(connection, JUDGED);
        for (var it : moved) {
            knowledge.employee(it.employee().id());
            if (it.standing() != null) {
                knowledge.employee(it.standing().first());
            }
        }
        return moved.stream().map(it -> it.employee().id()).collect(Collectors.toSet());
    }

    private static void write(Connection connection, List<Stood> moved, Map<String, Standing> now) throws SQLException {
        if (!moved.isEmpty()) {
            Unnest.of(moved)
                    .column(it -> it.employee().id())
                    .column(it -> now.containsKey(it.employee().id())
                            ? now.get(it.employee().id()).first()
                            : null)
                    .column(it -> now.containsKey(it.employee().id())
                            ? now.get(it.employee().id()).by()
                            : null)
                    .execute(connection, """
                            update employee e set same_as = g.same_as, same_by = g.same_by
                            from unnest(?::text[], ?::text[], ?::text[]) as g(id, same_as, same_by) where e.id = g.id""");
        }
    }

    private static Stood stood(ResultSet row) throws SQLException {
        var sources = (String[]) row.getArray(5).getArray();
        var ids = (String[]) row.getArray(6).getArray();
        var called = new ArrayList<Called>();
        for (var i = 0; i < ids.length; i++) {
            called.add(new Called(sources[i], ids[i]));
        }
        var first = row.getString(8);
        return new Stood(
                new Known(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        called,
                        row.getBoolean(7)),
                first == null ? null : new Standing(first, By.valueOf(row.getString(9))));
    }

    /** For those of these employees for whom another stands: that one's id. */
    static Map<String, String> of(Connection connection, Map<Key, String> ids) throws SQLException {
        var employees = ids.entrySet().stream()
                .filter(it -> it.getKey().kind() == Kind.EMPLOYEE)
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        var same = new HashMap<String, String>();
        if (!employees.isEmpty()) {
            Unnest.of(employees)
                    .column(it -> it)
                    .query(connection, row -> same.put(row.getString(1), row.getString(2)), """
                    select id, same_as from unnest(?::text[]) as given(id) join employee using (id)
                    where same_as is not null""");
        }
        return same;
    }
}
