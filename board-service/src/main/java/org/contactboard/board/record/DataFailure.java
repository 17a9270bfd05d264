package org.contactboard.board.record;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A failure that lies in the data itself or in our code on it, not in the database: one that is away (SQLState 08, 40,
 * 53, 57, 58), that is not as we know it (25, 42), or that has no connection to give (no state).
 */
record DataFailure(Throwable cause, String why) {

    private static final List<String> DATABASE = List.of("08", "25", "40", "42", "53", "57", "58");

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
        return state != null && DATABASE.stream().noneMatch(state::startsWith);
    }

    private static String message(Throwable failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
