package org.contactboard.board.sql;

import java.sql.SQLException;

/** The database refused a statement, or could not be reached. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    SqlFailure(SQLException cause) {
        super(cause);
    }
}
