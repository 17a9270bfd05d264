package org.contactboard.board.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A set-based statement over many rows: each column goes over as one text array that the SQL casts, as in
 * `unnest(?::text[], ?::date[])`. Further parameters follow the columns.
 */
public final class Unnest<T> {

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }

    private final List<T> rows;
    private final List<Function<T, @Nullable Object>> columns = new ArrayList<>();

    private Unnest(Collection<T> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Starts a statement over the rows, without columns yet. */
    public static <T> Unnest<T> of(Collection<T> rows) {
        return new Unnest<>(rows);
    }

    /** Adds a column; its values are written as text, null stays null. */
    public Unnest<T> column(Function<T, @Nullable Object> value) {
        columns.add(value);
        return this;
    }

    /** The value of a column that holds arrays: as PostgreSQL writes one, each text quoted; the SQL casts it. */
    public static String array(Collection<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Runs the statement and returns the number of rows that it changed. */
    public int execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** Runs the statement and reads what it returns. */
    public <R> List<R> query(Connection connection, RowReader<R> reader, String sql, Object... parameters)
            throws SQLException {
        try (var statement = prepare(connection, sql, parameters);
                var result = statement.executeQuery()) {
            var read = new ArrayList<R>();
            while (result.next()) {
                read.add(reader.read(result));
            }
            return read;
        }
    }

    private PreparedStatement prepare(Connection connection, String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        var index = 0;
        for (var column : columns) {
            var values = rows.stream().map(column).map(Unnest::text).toArray();
            statement.setArray(++index, connection.createArrayOf("text", values));
        }
        for (var parameter : parameters) {
            statement.setObject(++index, parameter);
        }
        return statement;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
