package org.contactboard.board.exported;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contactboard.board.sheet.Column;
import org.contactboard.board.sheet.SheetKind;
import org.contactboard.board.sheet.SheetWriting;
import org.jspecify.annotations.Nullable;

/** Reads what is exported in portions of customers, and writes it on as it comes. */
@Singleton
final class ExportRows {

    private static final int PORTION = 500;

    /** Of employees nobody filters: they stand before the customers' persons. */
    private static final String EMPLOYEES = """
            select id, name, null, phone, null, email, login, null from employee
            where name is not null and same_as is null and ?::text[] is not null order by lower(name), id
            """;

    /** Nor of what we agreed ourselves. */
    private static final String OURS = """
            select scope, null, id, agreements, null from (
                select 'board' as scope, null as id, agreements from board
                union all select 'segment', id, agreements from segment) own
            where agreements is not null and ?::text[] is not null order by scope, id
            """;

    private final AgroalDataSource database;
    private final Clock clock;

    ExportRows(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(Export export, List<String> customers, Locale language, SheetWriting file) throws IOException {
        file.row(export.columns().stream()
                .map(column -> column.heading(language))
                .toList());
        try (var connection = database.getConnection()) {
            if (export.kind() == SheetKind.PEOPLE) {
                portion(connection, EMPLOYEES, export.columns(), List.of(), file);
            }
            if (export.kind() == SheetKind.AGREEMENTS) {
                portion(connection, OURS, export.columns(), List.of(), file);
            }
            for (var from = 0; from < (export.ofCustomers() ? customers.size() : 1); from += PORTION) {
                var ids =
                        customers.subList(Math.min(from, customers.size()), Math.min(from + PORTION, customers.size()));
                portion(connection, export.statement(), export.columns(), ids, file);
            }
        } catch (SQLException e) {
            throw new IOException("the export broke off", e);
        }
    }

    private void portion(Connection connection, String sql, List<Column> columns, List<String> ids, SheetWriting file)
            throws SQLException, IOException {
        try (var statement = prepared(connection, sql, ids);
                var result = statement.executeQuery()) {
            while (result.next()) {
                var values = new ArrayList<@Nullable Object>(columns.size());
                for (var i = 1; i <= columns.size(); i++) {
                    values.add(plain(result.getObject(i)));
                }
                file.row(values);
            }
        }
    }

    /** What follows the customers is the day. */
    private PreparedStatement prepared(Connection connection, String sql, List<String> ids) throws SQLException {
        var statement = connection.prepareStatement(
                sql.replace("current_setting('TimeZone')", "'" + clock.getZone().getId() + "'"));
        statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
        for (var i = 2; i <= statement.getParameterMetaData().getParameterCount(); i++) {
            statement.setObject(i, LocalDate.now(clock));
        }
        return statement;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Date day ? day.toLocalDate() : value;
    }
}
