package org.contactboard.board.sql;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGInterval;

/** One row of a result, read by column in the types that the board speaks. */
public final class ResultRow {

    private final ResultSet result;

    ResultRow(ResultSet result) {
        this.result = result;
    }

    /** A column that is never null. */
    public String text(String column) throws SQLException {
        var text = result.getString(column);
        if (text == null) {
            throw new SQLException("column %s is null".formatted(column));
        }
        return text;
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    public List<String> texts(String column) throws SQLException {
        return List.of((String[]) result.getArray(column).getArray());
    }

    public @Nullable List<String> textsOrNull(String column) throws SQLException {
        var array = result.getArray(column);
        return array == null ? null : List.of((String[]) array.getArray());
    }

    public int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    public @Nullable BigDecimal decimalOrNull(String column) throws SQLException {
        var decimal = result.getBigDecimal(column);
        return decimal == null || decimal.stripTrailingZeros().scale() > 0
                ? decimal
                : decimal.setScale(0, RoundingMode.UNNECESSARY);
    }

    public @Nullable Double realOrNull(String column) throws SQLException {
        var real = result.getDouble(column);
        return result.wasNull() ? null : real;
    }

    /** A number of seconds. */
    public @Nullable Duration secondsOrNull(String column) throws SQLException {
        var seconds = realOrNull(column);
        return seconds == null ? null : Duration.ofMillis(Math.round(seconds * 1000));
    }

    public LocalDate day(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        var instant = result.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }

    public byte @Nullable [] bytesOrNull(String column) throws SQLException {
        return result.getBytes(column);
    }

    public Period period(String column) throws SQLException {
        var interval = (PGInterval) result.getObject(column);
        return Period.of(interval.getYears(), interval.getMonths(), interval.getDays());
    }
}
