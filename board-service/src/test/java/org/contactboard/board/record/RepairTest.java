package org.contactboard.board.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.contactboard.board.TestInfrastructure;
import org.contactboard.board.sql.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source that is read again with a higher translation repairs the board, and what is said of its records. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class RepairTest {

    private static final long OFFSET = 4_000_000;
    private static final String HELD =
            "'channel':'PHONE','on':'2026-11-20','customer':{'id':'k-1'},'offset':%d".formatted(OFFSET);

    @Inject
    RolledBack rolledBack;

    @Inject
    BatchStep batchStep;

    @Inject
    FilteredConsumer filteredConsumer;

    @Inject
    RejectedConsumer rejectedConsumer;

    @ParameterizedTest
    @CsvSource({
        // what comes of one item of a record, each as translation:outcome; what is said of it in the end
        "1:filtered 2:held,            applied/phone",
        "2:held 1:filtered,            applied/phone",
        "1:rejected 2:held,            applied/phone",
        "2:held 1:rejected,            applied/phone",
        "0:rejected 1:filtered,        filtered/written",
        "1:rejected 2:unreadable,      rejected/unreadable",
        "1:held 2:filtered,            filtered/written",
        "1:held 1:filtered,            applied/phone",
        "1:held 1:held,                applied/phone",
        "1:held 2:held,                applied/phone",
        "1:held 1:newer 2:held,        applied/phone",
        "1:filtered 1:newer 2:held,    already-known/revision",
    })
    void rewritesTheOutcomeAtItsOrigin(String told, String outcome) {
        assertEquals(List.of(outcome), after(told.split(" "), """
                select concat(outcome, '/', reason) from intake where topic = 'crm.crm' and "offset" = %d""".formatted(OFFSET)));
    }

    @ParameterizedTest
    @CsvSource({
        "1:rejected,               unknown-kind",
        "1:rejected 2:unreadable,  unreadable",
        "1:rejected 2:held,        ",
        "2:held 1:rejected,        ",
        "1:rejected 2:filtered,    ",
    })
    void takesWhatIsRepairedOffTheRejected(String told, String reason) {
        assertEquals(
                reason == null ? List.of() : List.of(reason),
                after(told.split(" "), "select reason from rejected where \"offset\" = %d".formatted(OFFSET)));
    }

    @ParameterizedTest
    @CsvSource({
        "1:held,                     1",
        "1:held 2:rejected,          0",
        "1:held 1:rejected,          1",
        "1:held 2:rejected 3:held,   1",
        "1:held 1:newer 2:rejected,  1",
    })
    void takesBackWhatCannotBeReadAnyMore(String told, int contacts) {
        assertEquals(
                List.of("" + contacts),
                after(told.split(" "), "select count(*)::text from contact where source = 'crm' and held"));
    }

    @Test
    void readsBothTranslationsInOnePoll() {
        var outcomes = rolledBack.call(connection -> {
            batchStep.apply(connection, List.of(held(1, "'eventId':'a'"), held(2, "'eventId':'a','direction':'IN'")));
            return Statements.texts(connection, "select direction from contact where source = 'crm'");
        });
        assertEquals(List.of("IN"), outcomes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            contact-held     | 'channel':'PHONE','on':'2026-11-20','customer':{'id':'k-1'} | applied/phone
            contact-held     | 'channel':'PHONE','on':'2026-11-20'                         | applied/unmatched
            contact-held     | 'channel':'PHONE','customer':{'id':'k-1'}                   | applied/waiting
            contact-held     | 'on':'2026-11-20','customer':{'id':'k-1'}                   | filtered/written
            record-withdrawn | 'cause':'deleted'                                           | applied/withdrawal
            """)
    void aPartAndItsWholeComeToTheSame(String type, String whole, String outcome) {
        var part = event("record-changed", 20, "'direction':'IN'");
        var rest = event(type, 10, whole);
        assertOutcomes(outcome, List.of(List.of(part, rest)));
        assertOutcomes(outcome, List.of(List.of(part), List.of(rest)));
    }

    /** What is kept of an outcome names nobody. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'id':'e-1','name':'Piet'}                  | e-1
            {'name':'Piet','phone':'+31201234567'}      | -
            """)
    void keepsTheSourcesIdsOnly(String employee, String ref) {
        var refs = rolledBack.call(connection -> {
            batchStep.apply(connection, List.of(held(1, "'employee':" + employee)));
            return Statements.texts(
                    connection,
                    "select coalesce(employee_ref, '-') from intake where record_id = 'c-1' and source = 'crm'");
        });
        assertEquals(List.of(ref), refs);
    }

    private void assertOutcomes(String outcome, List<List<RecordEvent>> polls) {
        var outcomes = rolledBack.call(connection -> {
            for (var poll : polls) {
                batchStep.apply(connection, poll);
            }
            return Statements.texts(
                    connection,
                    "select concat(outcome, '/', reason) from intake where record_id = 'c-1' and source = 'crm'");
        });
        assertEquals(List.of(outcome, outcome), outcomes);
    }

    private List<String> after(String[] told, String sql) {
        return rolledBack.call(connection -> {
            for (var one : told) {
                tell(connection, Integer.parseInt(one.substring(0, 1)), one.substring(2));
            }
            return Statements.texts(connection, sql);
        });
    }

    private void tell(Connection connection, int translation, String what) throws SQLException {
        switch (what) {
            case "held" -> batchStep.apply(connection, List.of(held(translation, "'eventId':'a'")));
            case "newer" ->
                batchStep.apply(
                        connection, List.of(event("contact-held", 20, HELD.replace("" + OFFSET, "" + (OFFSET + 1)))));
            case "filtered" -> filteredConsumer.apply(connection, List.of(filtered(translation)));
            case "rejected" -> rejectedConsumer.apply(connection, List.of(rejected(translation, "unknown-kind")));
            default -> rejectedConsumer.apply(connection, List.of(rejected(translation, what)));
        }
    }

    private static RecordEvent held(int translation, String members) {
        return event("contact-held", 10, HELD + ",'translation':%d,%s".formatted(translation, members));
    }

    private static ConsumerRecord<byte[], byte[]> filtered(int translation) {
        var told = Events.json(
                "filtered",
                "call",
                "c-1",
                10,
                "'outcome':'filtered','reason':'written','translation':%d,'offset':%d".formatted(translation, OFFSET));
        return new ConsumerRecord<>("intake", 0, 0, new byte[0], told.toString().getBytes(UTF_8));
    }

    private static ConsumerRecord<byte[], byte[]> rejected(int translation, String reason) {
        var record = new ConsumerRecord<>("contacts.rejected", 0, 0, new byte[0], "{}".getBytes(UTF_8));
        Map.of(
                        "board-reason", reason,
                        "board-detail", "Detail",
                        "board-source", "crm",
                        "board-kind", "call",
                        "board-record-id", "c-1",
                        "board-topic", "crm.crm",
                        "board-partition", "0",
                        "board-offset", "" + OFFSET,
                        "board-item", "0",
                        "board-timestamp", "2026-11-22T12:00:00Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        record.headers().add("board-translation", ("" + translation).getBytes(UTF_8));
        return record;
    }
}
