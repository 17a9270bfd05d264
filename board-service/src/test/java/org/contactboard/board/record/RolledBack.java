package org.contactboard.board.record;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs something on the database and takes it back. */
@Singleton
class RolledBack {

    private final AgroalDataSource database;

    RolledBack(AgroalDataSource database) {
        this.database = database;
    }

    /** What is done and what is read of it. */
    @FunctionalInterface
    interface Trial<R> {
        R run(Connection connection) throws SQLException;
    }

    <R> R call(Trial<R> trial) {
        QuarkusTransaction.begin();
        try (var connection = database.getConnection()) {
            return trial.run(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
