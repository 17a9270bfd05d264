package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.board.TestInfrastructure;
import org.contactboard.board.sql.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CRMs write in names and dates goes through the database, or is told to be bad; it never stops the batch. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class HostileTextTest {

    private static final List<String> NAMES = List.of(
            "\u202Eevil\u202C \u2066x\u2069",
            "\u0007\u001b[31mred\u0085",
            "\uFFFD half a character",
            "\uD800 half a character",
            "\uFEFFmark",
            "\uFFFF",
            "\uD83E\uDD50".repeat(500),
            "x".repeat(1000),
            "'; drop table contact; --",
            "%s {} $1",
            "e\u0301\u0302\u0303 ﷽");

    @Inject
    RolledBack rolledBack;

    @Inject
    BatchStep batchStep;

    @Test
    void keepsEveryNameAsItIs() {
        var events = new ArrayList<RecordEvent>();
        for (var name : NAMES) {
            events.add(held(events.size(), "'on':'2026-11-20'", name));
        }
        var outcomes = rolledBack.call(connection -> {
            batchStep.apply(connection, events);
            return Statements.texts(
                    connection,
                    "select concat(outcome, '/', reason) from intake where source = 'crm' and record_id like 'h-%'");
        });
        assertEquals(NAMES.stream().map(name -> "applied/phone").toList(), outcomes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'on':'0001-01-01'                     | applied/phone
            'startedAt':'0001-01-01T00:00:00Z'    | applied/phone
            'on':'9999-12-31'                     | applied/appointment
            """)
    void anyYearEndsInAnOutcome(String when, String outcome) {
        var outcomes = rolledBack.call(connection -> {
            batchStep.apply(connection, List.of(held(1, when, "x")));
            return Statements.texts(
                    connection,
                    "select concat(outcome, '/', reason) from intake where source = 'crm' and record_id = 'h-1'");
        });
        assertEquals(List.of(outcome), outcomes);
    }

    /** The connector sends none of these; a record of somebody else's is rejected alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'on':'2026-11-20'                  | \\u0000
            'on':'2026-11-20'                  | a\\u0000b
            'startedAt':'9999-12-31T23:59:59Z' | x
            'startedAt':'+20000-01-01T00:00:00Z' | x
            'on':'-5000-01-01'                 | x
            """)
    void whatNoDatabaseTakesIsBadData(String when, String name) {
        var failure = assertThrows(
                RuntimeException.class,
                () -> rolledBack.call(connection -> {
                    batchStep.apply(connection, List.of(held(1, when, name.replace("\\u0000", "\u0000"))));
                    return "";
                }));
        assertTrue(DataFailure.of(failure).isPresent());
    }

    private static RecordEvent held(int number, String when, String name) {
        var text = Events.JSON.getNodeFactory().textNode(name).toString();
        var members =
                "'channel':'PHONE',%s,'customer':{'id':'h-%d','name':NAME},'contactPerson':{'id':'p-%d','name':NAME}"
                        .formatted(when, number, number);
        return event("contact-held", "call", "h-" + number, 10, members.replace("NAME", text.replace("'", "\\u0027")));
    }
}
