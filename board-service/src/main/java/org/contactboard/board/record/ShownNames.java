package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.contactboard.board.record.Names.Change;
import org.contactboard.board.sql.Unnest;

/** Where the board shows a name or a number: the rows and the head that are told anew when it changes. */
final class ShownNames {

    private static final String ROWS = """
            with changed as (select * from unnest(?::text[], ?::text[], ?::text[]) as g(kind, id, told)),
            shown as (
                select id from changed where kind = 'customer'
                union
                select k.customer_id from changed g join cell k on k.person_id = g.id where g.kind = 'person'
                union
                select k.customer_id from changed g join cell k on k.employee_id = g.id
                where g.kind = 'employee' and g.told = 'name'
                union
                select c.id from changed g join customer c on c.account_manager_id = g.id
                where g.kind = 'employee' and g.told in ('name', 'phone'))
            select c.id from shown join customer c using (id) where c.visible""";

    private static final String MANAGERS = """
            select p.id from unnest(?::text[], ?::text[], ?::text[]) as g(kind, id, told)
            join product p on p.manager_id = g.id where g.kind = 'employee' and g.told in ('name', 'phone')""";

    private static final String MANAGED =
            "select c.id from unnest(?::text[]) as g(id) join customer c on c.account_manager_id = g.id where c.visible";

    private ShownNames() {}

    static void touch(Connection connection, Collection<Change> changes, Touched touched) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        statement(changes).query(connection, row -> row.getString(1), ROWS).forEach(touched.renamed()::add);
        if (!statement(changes)
                .query(connection, row -> row.getString(1), MANAGERS)
                .isEmpty()) {
            touched.touchHead();
        }
    }

    /** Rows tell by which employee their account manager stands. */
    static void touchManagedBy(Connection connection, Set<String> employees, Touched touched) throws SQLException {
        if (!employees.isEmpty()) {
            Unnest.of(employees)
                    .column(it -> it)
                    .query(connection, row -> row.getString(1), MANAGED)
                    .forEach(touched.renamed()::add);
        }
    }

    private static Unnest<Change> statement(Collection<Change> changes) {
        return Unnest.of(changes)
                .column(it -> it.kind().stored())
                .column(Change::id)
                .column(Change::column);
    }
}
