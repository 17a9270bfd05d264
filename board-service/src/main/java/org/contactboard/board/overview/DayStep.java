package org.contactboard.board.overview;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.contactboard.board.sql.DatabaseAway;
import org.contactboard.board.sql.Sql;
import org.jboss.logging.Logger;

/**
 * Brings everything that depends on the day up to today, once a day and state: counts over windows, rhythms that begin
 * to hold, contacts whose day has come. A start that missed midnight catches up.
 */
@Singleton
class DayStep {

    private static final Logger LOG = Logger.getLogger(DayStep.class);
    private static final int CUSTOMERS_AT_A_TIME = 500;

    private final RowsStep rows;
    private final Sql sql;
    private final AgroalDataSource database;
    private final Clock clock;

    DayStep(RowsStep rows, Sql sql, AgroalDataSource database, Clock clock) {
        this.rows = rows;
        this.sql = sql;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = DatabaseAway.class)
    void run() {
        var today = LocalDate.now(clock);
        if (isDone(today)) {
            return;
        }
        var last = "";
        var customers = 0;
        for (var ids = next(last); !ids.isEmpty(); ids = next(last)) {
            refresh(ids);
            customers += ids.size();
            last = ids.getLast();
        }
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("update board set counted_on = ?", today);
            rows.touchHead();
        });
        LOG.infof("The board is counted for %s: %d customers", today, customers);
    }

    private boolean isDone(LocalDate today) {
        return !sql.list("select 1 as done from board where counted_on = ?", row -> row.integer("done"), today)
                .isEmpty();
    }

    private List<String> next(String last) {
        return sql.list(
                "select id from customer where id > ? order by id limit ?",
                row -> row.text("id"),
                last,
                CUSTOMERS_AT_A_TIME);
    }

    private void refresh(List<String> ids) {
        QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                rows.refresh(connection, new TreeSet<>(ids));
                return true;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
