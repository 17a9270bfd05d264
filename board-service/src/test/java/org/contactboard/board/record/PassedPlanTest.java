package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.contactboard.board.TestInfrastructure;
import org.contactboard.board.sql.Statements;
import org.junit.jupiter.api.Test;

/** A plan that still waits for its customer when its end passes. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class PassedPlanTest {

    private static final String ZOE = "'name':'Zoe','numbers':['+31201234567']";

    @Inject
    RolledBack rolledBack;

    @Inject
    BatchStep batchStep;

    @Inject
    Items items;

    @Inject
    Clock clock;

    @Test
    void isFoundByItsEnd() {
        var found = rolledBack.call(connection -> {
            plan(connection, clock.instant().plusSeconds(3600).toString());
            return List.of(passed(connection, 3599), passed(connection, 3600));
        });
        assertEquals(List.of(false, true), found);
    }

    @Test
    void goesOnTheListToConfirm() {
        var told = rolledBack.call(connection -> {
            passedPlan(connection);
            return told(connection);
        });
        assertEquals(List.of("filtered/not-held", "unconfirmed", "pending -"), told);
    }

    /** Nobody withdrew it. */
    @Test
    void staysThereWhenItsCustomerBecomesKnown() {
        var told = rolledBack.call(connection -> {
            passedPlan(connection);
            batchStep.apply(connection, List.of(event("customer-described", "account", "k-1", 1, ZOE)));
            return told(connection);
        });
        assertEquals(List.of("filtered/not-held", "unconfirmed", "pending -"), told);
    }

    private boolean passed(Connection connection, int after) throws SQLException {
        return items.loadPassed(connection, clock.instant().plus(Duration.ofSeconds(after)))
                .containsKey(new Identity("crm", "call", "c-1"));
    }

    private void passedPlan(Connection connection) throws SQLException {
        plan(connection, clock.instant().plusMillis(200).toString());
        var end = clock.instant().plusMillis(300);
        while (clock.instant().isBefore(end)) {
            Thread.onSpinWait();
        }
        batchStep.placeAgain(connection, items.loadPassed(connection, clock.instant()));
    }

    private void plan(Connection connection, String startedAt) throws SQLException {
        var members = "'channel':'PHONE','startedAt':'%s','customer':{'number':'+31201234567'}".formatted(startedAt);
        batchStep.apply(connection, List.of(event("appointment-planned", 10, members)));
    }

    private static List<String> told(Connection connection) throws SQLException {
        return Statements.texts(connection, """
                select concat(outcome, '/', reason) from intake where source = 'crm' and record_id = 'c-1'
                union all select 'unconfirmed' from unconfirmed where source = 'crm' and record_id = 'c-1'
                union all select concat('pending ', coalesce(pending, '-')) from crm_item where source = 'crm' and record_id = 'c-1'
                """);
    }
}
