package org.contactboard.board.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Runs statements in the caller's transaction; parameters are positional, a collection goes over as a text array. */
@Singleton
public final class Sql {

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultRow row) throws SQLException;
    }

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    /** All rows. */
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, parameters);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reader.read(new ResultRow(result)));
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** The first row, if any. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** What a statement with the one column `count` says. */
    public long number(String sql, @Nullable Object... parameters) {
        return list(sql, row -> row.number("count"), parameters).getFirst();
    }

    /** Runs a statement that changes rows, and says how many. */
    public int update(String sql, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, value(connection, parameters[i]));
        }
        return statement;
    }

    private static @Nullable Object value(Connection connection, @Nullable Object parameter) throws SQLException {
        return switch (parameter) {
            case Collection<?> texts -> connection.createArrayOf("text", texts.toArray());
            case Period period -> interval(period);
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> name -> name.name();
            case null, default -> parameter;
        };
    }

    private static PGobject interval(Period period) throws SQLException {
        var interval = new PGobject();
        interval.setType("interval");
        interval.setValue(period.toString());
        return interval;
    }
}
