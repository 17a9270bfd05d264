package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.contactboard.board.sql.Statements;
import org.contactboard.board.sql.Unnest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call that did not take place is found by whose it would have been. */
@QuarkusTest
class UntakenTest {

    private static final String MEMBERS =
            "'cause':'%s','channel':'PHONE','on':'2026-11-20','customer':{'id':'%s'},'employee':{'id':'u-1'}";

    @Inject
    RolledBack rolledBack;

    @Inject
    BatchStep batchStep;

    @ParameterizedTest
    @CsvSource({
        "not-held,  known,   filtered/not-held known our-known our-u 2026-11-20",
        "written,   known,   filtered/written known our-known our-u 2026-11-20",
        "cancelled, known,   applied/withdrawal known our-known our-u 2026-11-20",
    })
    void keepsWithWhomItWouldHaveBeen(String cause, String customer, String outcome) {
        List<String> kept = rolledBack.call(connection -> {
            Statements.execute(connection, """
                    insert into external_id values ('customer', 'crm', 'known', 'our-known'), ('employee', 'crm', 'u-1', 'our-u')""");
            batchStep.apply(connection, List.of(event("record-withdrawn", 1, MEMBERS.formatted(cause, customer))));
            return outcomes(connection);
        });

        assertEquals(List.of(outcome), kept);
    }

    private static List<String> outcomes(Connection connection) throws SQLException {
        return Unnest.of(List.of()).query(connection, row -> row.getString(1), """
                        select concat_ws(' ', outcome || '/' || reason, customer_ref, coalesce(customer_id, '-'), employee_id,
                                         occurred_on)
                        from intake where source = 'crm' and record_id = 'c-1'""");
    }
}
