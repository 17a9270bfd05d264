package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.record.Knowledge.Fact;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Statements;
import org.contactboard.board.sql.Unnest;

/**
 * Employees whom several sources know, one person by their e-mail address: one of them stands for all. An address that one
 * source, or people here, give to several of other names is a mailbox that they share, and makes nobody the same.
 */
final class SameEmployees {

    /** Of those who changed, of those with these addresses, and of all who were or are the same: who stands for them now. */
    private static final String TELL = """
            with changed as (
                select e.* from unnest(?::text[]) as given(id) join employee e using (id)),
            addresses as (
                select lower(email) as email from changed
                union
                select lower(former) from unnest(?) as given(former)),
            touched as (
                select id from changed
                union
                select e.id from addresses a join employee e on lower(e.email) = a.email
                union
                select e.id from changed c join employee e on e.id = c.same_as or e.same_as in (c.same_as, c.id)),
            fresh as (
                select t.id, coalesce(first.id, t.id) as first from touched t join employee e on e.id = t.id
                left join lateral (
                    select o.id from employee o where lower(o.email) = lower(e.email)
                    and not exists (
                        select from employee s
                        left join external_id x on x.kind = 'employee' and x.target = s.id
                        where lower(s.email) = lower(e.email)
                        group by x.source having count(distinct coalesce(lower(s.name), s.id)) > 1)
                    order by o.name is null, o.id limit 1) first on true)
            update employee e set same_as = nullif(f.first, e.id) from fresh f
            where e.id = f.id and e.same_as is distinct from nullif(f.first, e.id)
            returning e.id, old.same_as""";

    private SameEmployees() {}

    /** Tells who is the same after these changes; whose conversations are to be placed again goes to {@code knowledge}. */
    static void tell(Connection connection, Collection<Names.Change> changes, Knowledge knowledge) throws SQLException {
        var employees = changes.stream()
                .filter(it -> it.kind() == Kind.EMPLOYEE && !it.column().equals("phone"))
                .toList();
        if (!employees.isEmpty()) {
            tell(
                    connection,
                    employees.stream().map(Names.Change::id).collect(Collectors.toSet()),
                    employees.stream()
                            .filter(it -> it.column().equals("email"))
                            .map(Names.Change::before)
                            .filter(Objects::nonNull),
                    knowledge);
        }
    }

    static void tell(Connection connection, Set<String> employees, Stream<String> formerEmails, Knowledge knowledge)
            throws SQLException {
        var former = formerEmails.toList();
        employees.forEach(knowledge::same);
        former.forEach(knowledge::address);
        write(connection, employees, former, knowledge);
    }

    /** The same once more, as another transaction may have told at the same time of others who have their addresses. */
    static void tellAgain(Connection connection, Learnt learnt, Knowledge knowledge) throws SQLException {
        var employees = values(Knowledge.SAME, learnt);
        if (!employees.isEmpty()) {
            write(connection, employees, values(Knowledge.ADDRESS, learnt), knowledge);
        }
    }

    private static Set<String> values(String about, Learnt learnt) {
        return Knowledge.about(about, learnt.facts()).stream().map(Fact::value).collect(Collectors.toSet());
    }

    private static void write(
            Connection connection, Set<String> employees, Collection<String> formerEmails, Knowledge knowledge)
            throws SQLException {
        Unnest.of(employees)
                .column(it -> it)
                .query(
                        connection,
                        row -> {
                            var before = row.getString(2);
                            if (before != null) {
                                knowledge.employee(before);
                            }
                            return knowledge.employee(row.getString(1));
                        },
                        TELL,
                        connection.createArrayOf("text", formerEmails.toArray()));
    }

    /** Those who share an address with another. */
    static Set<String> sharing(Connection connection) throws SQLException {
        return Set.copyOf(Statements.texts(connection, """
                select id from employee where lower(email) in (
                    select lower(email) from employee where email is not null group by 1 having count(*) > 1)"""));
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
