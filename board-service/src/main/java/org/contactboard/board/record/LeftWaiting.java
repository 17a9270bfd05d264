package org.contactboard.board.record;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** Finds what waits though it is known: what had been learnt late went with the replica that kept it in mind. */
@Singleton
final class LeftWaiting {

    private static final Logger LOG = Logger.getLogger(LeftWaiting.class);
    private static final int CHUNK = 500;
    private static final Identity FIRST = new Identity("", "", "");

    private record Chunk(Optional<Identity> last, long found) {}

    private final AgroalDataSource database;
    private final WaitingItems items;
    private final BatchStep batches;

    LeftWaiting(AgroalDataSource database, WaitingItems items, BatchStep batches) {
        this.database = database;
        this.items = items;
        this.batches = batches;
    }

    /** A transaction for each chunk. */
    void find() {
        var found = 0L;
        for (var after = Optional.of(FIRST); after.isPresent(); ) {
            var from = after.get();
            var chunk = inTransaction(() -> chunk(from));
            found += chunk.found();
            after = chunk.last();
        }
        if (found > 0) {
            LOG.infof("Placed %d records that waited for what was known", found);
        }
    }

    private Chunk chunk(Identity after) throws SQLException {
        try (Connection connection = database.getConnection()) {
            var known = items.loadKnown(connection, after, CHUNK);
            var placed = batches.placeAgain(connection, known);
            return new Chunk(
                    known.keySet().stream().reduce((_, last) -> last),
                    placed.stream().filter(it -> !it.isUnmatched()).count());
        }
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
