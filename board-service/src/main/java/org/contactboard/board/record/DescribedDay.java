package org.contactboard.board.record;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Statements;
import org.jspecify.annotations.Nullable;

/** A lead or a score of satisfaction: something of a customer on a day. */
final class DescribedDay {

    private DescribedDay() {}

    static void write(
            Connection connection,
            Description it,
            Map<Key, String> ids,
            Touched touched,
            String table,
            String day,
            @Nullable String score)
            throws SQLException {
        var told = it.idOf(Kind.CUSTOMER, "customer", ids);
        var customerId = told == null ? null : SameCustomers.standingFor(connection, told);
        Statements.execute(
                connection,
                "delete from %s where source = ? and record_id = ?".formatted(table),
                it.identity().source(),
                it.identity().recordId());
        if (customerId == null || it.text("on") == null || it.isTrue("deleted")) {
            return;
        }
        Statements.execute(
                connection,
                "insert into %s (source, record_id, customer_id, %s%s) values (?, ?, ?, ?::date%s)"
                        .formatted(
                                table, day, score == null ? "" : ", score", score == null ? "" : ", " + number(score)),
                it.identity().source(),
                it.identity().recordId(),
                customerId,
                it.text("on"));
        touched.customers().add(customerId);
    }

    private static String number(String score) {
        return new BigDecimal(score).toPlainString();
    }
}
