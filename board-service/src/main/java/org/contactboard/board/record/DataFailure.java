package org.contactboard.board.record;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.Optional;

/** A failure that lies in the data itself (SQLState 22 and 23, or our code on it), not in the database being away. */
record DataFailure(Throwable cause, String why) {

    static Optional<DataFailure> of(Throwable failure) {
        var innermost = failure;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return isData(sql) ? Optional.of(new DataFailure(sql, message(sql))) : Optional.empty();
            }
            innermost = cause;
        }
        var isTransaction = innermost instanceof QuarkusTransactionException
                || innermost.getClass().getName().startsWith("jakarta.transaction")
                || innermost instanceof Error;
        return isTransaction ? Optional.empty() : Optional.of(new DataFailure(innermost, message(innermost)));
    }

    private static boolean isData(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static String message(Throwable failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
