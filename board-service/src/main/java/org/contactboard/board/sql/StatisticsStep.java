package org.contactboard.board.sql;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/**
 * Has PostgreSQL count tables that grew fast, before its own daemon comes to it: after a first load or a restore it plans
 * for empty tables until then, and reads full ones from end to end for every batch and every row.
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
                select quote_ident(relname) as name from pg_stat_user_tables where schemaname = current_schema()
                and n_mod_since_analyze > 500 + n_live_tup / 2 order by relname
                """, row -> row.text("name"));
        for (var table : grown) {
            sql.update("analyze (skip_locked) " + table);
        }
    }
}
