package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.contactboard.board.sql.Unnest;

/**
 * A transaction that PostgreSQL knows to have begun, so that others can wait for its end.
 *
 * @param id grows with every transaction
 * @param since all with a lower id had ended before it looked: it sees what they wrote
 */
record Begun(long id, long since) {

    /** Stands before the first thing that is read: PostgreSQL gives an id with the first write only. */
    static Begun in(Connection connection) throws SQLException {
        return Unnest.of(List.of())
                .query(connection, row -> new Begun(row.getLong(1), row.getLong(2)), """
                        select pg_current_xact_id()::text::bigint, pg_snapshot_xmin(pg_current_snapshot())::text::bigint""")
                .getFirst();
    }
}
