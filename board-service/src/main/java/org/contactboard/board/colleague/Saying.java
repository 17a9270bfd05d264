package org.contactboard.board.colleague;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.contactboard.board.employee.EmployeeEdited;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.sql.Sql;

/** What people said of employees: a fact of its own, from which with e-mail and extension follows who is whom. */
@Singleton
final class Saying {

    private final Sql sql;
    private final Event<EmployeeEdited> edited;

    Saying(Sql sql, Event<EmployeeEdited> edited) {
        this.sql = sql;
        this.edited = edited;
    }

    /** Locks them; refuses those that are not known. */
    void lock(String... employees) {
        var locked = sql.list(
                "select id from employee where id = any (?) order by id for update",
                row -> row.text("id"),
                Set.of(employees));
        for (var employee : employees) {
            if (!locked.contains(employee)) {
                throw Problem.missing("employee", employee);
            }
        }
    }

    boolean areOne(String one, String other) {
        return sql.number("""
                select count(*) as count from employee a join employee b on coalesce(a.same_as, a.id) = coalesce(b.same_as, b.id)
                where a.id = ? and b.id = ?""", one, other) > 0;
    }

    /** Whether others are the same person. */
    boolean isJoined(String employee) {
        return sql.number(
                        "select count(*) as count from employee where id = ? and same_as is not null or same_as = ?",
                        employee,
                        employee)
                > 0;
    }

    void join(String one, String other) {
        var pair = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
        sql.update(
                "insert into joined_employee (one, other) values (?, ?) on conflict do nothing",
                pair.getFirst(),
                pair.getLast());
    }

    /** False when nobody said that they are one. */
    boolean take(String one, String other) {
        return sql.update("delete from joined_employee where (one, other) in ((?, ?), (?, ?))", one, other, other, one)
                > 0;
    }

    /** Returns those with whom people had joined it. */
    List<String> takeAll(String employee) {
        return sql.list("""
                delete from joined_employee where ? in (one, other)
                returning case one when ? then other else one end as other""", row -> row.text("other"), employee, employee);
    }

    /** False when it was parted before. */
    boolean part(String employee) {
        return sql.update("insert into parted_employee (employee) values (?) on conflict do nothing", employee) > 0;
    }

    void unpart(String employee) {
        sql.update("delete from parted_employee where employee = ?", employee);
    }

    void tell(String... employees) {
        for (var employee : employees) {
            edited.fire(new EmployeeEdited(employee));
        }
    }
}
