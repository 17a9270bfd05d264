package org.contactboard.board.sql;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** Lets what runs by the clock wait while PostgreSQL is away; whoever reads records says that it is. */
@Singleton
public final class DatabaseAway implements Scheduled.SkipPredicate {

    private final AgroalDataSource database;

    DatabaseAway(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        try (var connection = database.getConnection()) {
            return !connection.isValid(1);
        } catch (SQLException away) {
            return true;
        }
    }
}
