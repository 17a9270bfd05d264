package org.contactboard.board.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a transaction that PostgreSQL ended because another one was in its way (SQLState class 40): it may go again. */
public final class Conflict {

    private Conflict() {}

    public static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return refused.getSQLState().startsWith("40");
            }
        }
        return false;
    }
}
