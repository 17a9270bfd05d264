package org.contactboard.board.sql;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/**
 * Has PostgreSQL count tables that grew fast, before its own daemon comes to it: after a first load or a restore it plans
 * for empty tables until then, and reads full ones from end to end for every batch and every row. What only changes keeps
 * its size, and waits for the daemon.
 */
@Singleton
final class StatisticsStep {

    private final Sql sql;

    StatisticsStep(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(every = "3s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = DatabaseAway.class)
    void run() {
        var grown = sql.list("""
                select quote_ident(t.relname) as name from pg_stat_user_tables t join pg_class c on c.oid = t.relid
                where t.schemaname = current_schema() and t.n_live_tup > 500 + 3 * greatest(c.reltuples, 0)
                order by t.relname
                """, row -> row.text("name"));
        for (var table : grown) {
            sql.update("analyze (skip_locked) " + table);
        }
    }
}
