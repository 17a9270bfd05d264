package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Statements;

/** A user of a CRM, written to our employee. */
final class DescribedEmployee {

    private DescribedEmployee() {}

    static void write(Connection connection, Description it, Map<Key, String> ids) throws SQLException {
        var id = Objects.requireNonNull(ids.get(it.self(Kind.EMPLOYEE).key()));
        Statements.execute(
                connection, "update employee set login = coalesce(?, login) where id = ?", it.text("login"), id);
    }
}
