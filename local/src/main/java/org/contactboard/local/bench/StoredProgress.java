package org.contactboard.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How far the board has come, as its database says: what is committed, and what waits to be published. */
final class StoredProgress implements AutoCloseable {

    private final Connection database;

    StoredProgress(String jdbcUrl) throws SQLException {
        database = DriverManager.getConnection(jdbcUrl);
    }

    /** Waits until so many events are committed since the beginning. */
    void awaitCommitted(long events) throws SQLException, InterruptedException {
        await("select coalesce(sum(next), 0) >= %d from kafka_offset where topic = 'contacts'".formatted(events));
    }

    /** Waits until all rows are reckoned for a day. */
    void awaitCounted() throws SQLException, InterruptedException {
        await("select counted_on is not null from board");
    }

    /** Waits until every changed row has been published. */
    void awaitPublished() throws SQLException, InterruptedException {
        await("select count(*) = 0 from row_mark");
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private void await(String condition) throws SQLException, InterruptedException {
        try (var statement = database.prepareStatement(condition)) {
            while (true) {
                try (var answer = statement.executeQuery()) {
                    answer.next();
                    if (answer.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(20);
            }
        }
    }
}
