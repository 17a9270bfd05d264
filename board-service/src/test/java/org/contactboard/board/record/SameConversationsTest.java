package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.contactboard.board.TestInfrastructure;
import org.contactboard.board.sql.Statements;
import org.junit.jupiter.api.Test;

/** Which contacts are one conversation, around what came in. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class SameConversationsTest {

    @Inject
    RolledBack rolledBack;

    @Inject
    BatchStep batchStep;

    /** The rows of three days are told again: what began on the day before those is no less a conversation. */
    @Test
    void leavesWholeWhatPassesMidnightAtTheRimOfTheDays() {
        var conversations = rolledBack.call(connection -> {
            batchStep.apply(connection, List.of(call("p", "2026-11-17T22:58:00Z"), call("q", "2026-11-17T23:01:00Z")));
            batchStep.apply(connection, List.of(call("r", "2026-11-19T10:00:00Z"), call("s", "2026-11-19T10:01:00Z")));
            return Statements.texts(
                    connection,
                    "select concat(record_id, '=', conversation) from contact where source = 'crm' order by record_id");
        });
        assertEquals(List.of("p=crm:call:p", "q=crm:call:p", "r=crm:call:r", "s=crm:call:r"), conversations);
    }

    private static RecordEvent call(String recordId, String startedAt) {
        return event(
                "contact-held",
                "call",
                recordId,
                10,
                "'channel':'PHONE','live':false,'startedAt':'%s','customer':{'id':'k-1'},'employee':{'id':'e-1'}"
                        .formatted(startedAt));
    }
}
