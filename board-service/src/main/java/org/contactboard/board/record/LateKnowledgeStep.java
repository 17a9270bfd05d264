package org.contactboard.board.record;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.contactboard.board.sql.DatabaseAway;
import org.contactboard.board.sql.Sql;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks once more for what was learnt, when all transactions that could have missed it have ended: first the one that
 * learnt it, then all that began before that. Once after the start it looks for what a former run left waiting.
 */
@Singleton
class LateKnowledgeStep {

    private static final Logger LOG = Logger.getLogger(LateKnowledgeStep.class);

    private final AgroalDataSource database;
    private final Sql sql;
    private final LateKnowledge late;
    private final LeftWaiting leftWaiting;
    private final BatchStep batches;

    /** Whatever a former run began has a lower id. */
    private @Nullable Begun start;

    private boolean lookedForLeft;

    LateKnowledgeStep(
            AgroalDataSource database, Sql sql, LateKnowledge late, LeftWaiting leftWaiting, BatchStep batches) {
        this.database = database;
        this.sql = sql;
        this.late = late;
        this.leftWaiting = leftWaiting;
        this.batches = batches;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = DatabaseAway.class)
    synchronized void run() {
        if (!lookedForLeft) {
            lookForLeft();
        }
        if (!late.isEmpty()) {
            begin();
            var horizon = horizon();
            late.due(horizon).forEach(it -> attempt(() -> batches.learnAgain(it), () -> late.forget(it)));
        }
    }

    private void lookForLeft() {
        if (start == null) {
            start = begin();
        }
        if (start.id() < horizon()) {
            attempt(leftWaiting::find, () -> lookedForLeft = true);
        }
    }

    /** What fails on the database is tried again; what fails on the data would do so each time. */
    private static void attempt(Runnable look, Runnable done) {
        try {
            look.run();
            done.run();
        } catch (RuntimeException e) {
            var data = DataFailure.of(e);
            if (data.isPresent()) {
                LOG.error("Could not look again for what was learnt", data.get().cause());
                done.run();
            } else {
                LOG.debugf("Looking again later for what was learnt: %s", e.getMessage());
            }
        }
    }

    /** A transaction's own id, since the bound of a snapshot counts only those that have ended. */
    private Begun begin() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                return late.begin(connection);
            }
        });
    }

    /** All transactions with a lower id have ended. */
    private long horizon() {
        return sql.number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as count");
    }
}
