package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.contactboard.board.TestInfrastructure;
import org.contactboard.board.sql.Statements;
import org.junit.jupiter.api.Test;

/** Today is 22 November 2026. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class ProductManagersTest {

    @Inject
    RolledBack rolledBack;

    @Inject
    BatchStep batchStep;

    @Test
    void leavesThePastToTheManagerOfThatTime() {
        var columns = rolledBack.call(connection -> {
            tell(connection, managed(1, "a"), call("before", "2026-11-20", "a"), call("today", "2026-11-22", "a"));
            tell(connection, call("of-b", "2026-11-20", "b"), call("of-b-today", "2026-11-22", "b"));
            tell(connection, managed(2, "b"));
            var told = columns(connection);
            batchStep.learn(new Knowledge().productsOf(id(connection)));
            assertEquals(told, columns(connection), "placed again");
            return told;
        });
        assertEquals(List.of("before=pay", "of-b=general", "of-b-today=pay", "today=general"), columns);
    }

    private void tell(Connection connection, RecordEvent... events) throws SQLException {
        batchStep.apply(connection, List.of(events));
    }

    private static RecordEvent managed(long at, String manager) {
        return event(
                "product-described",
                "product",
                "PAY",
                at,
                "'name':'Payroll','manager':{'id':'%s','name':'Manager'}".formatted(manager));
    }

    private static RecordEvent call(String recordId, String day, String employee) {
        return event(
                "contact-held",
                "call",
                recordId,
                10,
                "'channel':'PHONE','on':'%s','customer':{'id':'k-1'},'employee':{'id':'%s'}".formatted(day, employee));
    }

    private static String id(Connection connection) throws SQLException {
        return Statements.texts(connection, "select distinct customer_id from contact where source = 'crm'")
                .getFirst();
    }

    private static List<String> columns(Connection connection) throws SQLException {
        return Statements.texts(
                connection,
                "select concat(record_id, '=', product_id) from contact where source = 'crm' order by record_id");
    }
}
