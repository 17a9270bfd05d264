package org.contactboard.board.record;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.sql.Statements;
import org.jspecify.annotations.Nullable;

/** The connector's last sign of life; kept in the database, since its beats reach one replica and another one relays. */
@Singleton
public class ConnectorBeat {

    /** A beat comes every 3 s; at 8 s two are missing. */
    static final Duration PATIENCE = Duration.ofSeconds(8);

    /**
     * How the connector is.
     *
     * @param lag CRM records that it had not read at its last beat
     * @param silentMs how long it has been silent, 0 within its patience; null if it was never heard
     */
    public record Sign(long lag, @Nullable Long silentMs) {}

    private final Sql sql;

    ConnectorBeat(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the beat that was read last, at most one of each second. */
    static void tell(Connection connection, Instant at, long lag) throws SQLException {
        Statements.execute(connection, """
                update connector_beat set beat_at = ?, lag = ?
                where beat_at is null or abs(extract(epoch from beat_at - ?::timestamptz)) >= 1""", Timestamp.from(at), lag, Timestamp.from(at));
    }

    public Sign sign(Instant now) {
        return sql.list(
                        "select beat_at, lag from connector_beat",
                        row -> new Sign(row.number("lag"), silentMs(row.instantOrNull("beat_at"), now)))
                .getFirst();
    }

    static @Nullable Long silentMs(@Nullable Instant beatAt, Instant now) {
        if (beatAt == null) {
            return null;
        }
        var silence = Duration.between(beatAt, now);
        return silence.compareTo(PATIENCE) > 0 ? silence.toMillis() : 0;
    }
}
