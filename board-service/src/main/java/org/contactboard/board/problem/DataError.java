package org.contactboard.board.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a value that PostgreSQL cannot hold or reckon with (SQLState class 22): who gave it can give another. */
final class DataError {

    private DataError() {}

    static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return refused.getSQLState().startsWith("22");
            }
        }
        return false;
    }
}
