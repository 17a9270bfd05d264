package org.contactboard.board.problem;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from a statement that is wrong. */
public final class Outage {

    /** Classes of SQLState: connection, resources, operator's intervention. */
    private static final List<String> AWAY = List.of("08", "53", "57");

    private Outage() {}

    public static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                var state = refused.getSQLState();
                return state == null || AWAY.stream().anyMatch(state::startsWith);
            }
        }
        return false;
    }
}
