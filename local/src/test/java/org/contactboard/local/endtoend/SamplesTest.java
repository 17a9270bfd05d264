package org.contactboard.local.endtoend;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactboard.local.endtoend.Samples.Sample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kept record of a real CRM, through Kafka, the connector and the board. */
@ExtendWith(WholeProduct.class)
class SamplesTest {

    private static final Pattern CUSTOMER = Pattern.compile("C-\\d+");
    private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2}) \\(date\\)");

    private final Map<String, Origin> sent = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> becomeWhatTheyMust(RunningBoard board) {
        var imported = board.rest().importCustomers(Samples.text("accounts.csv"));
        assertEquals(5, imported.path("created").asInt(), imported.toString());
        var samples = Samples.all();
        var items = samples.stream()
                .map(sample -> dynamicTest(
                        sample.file() + "#" + sample.item() + " " + sample.column("outcome"),
                        () -> becomesWhatItMust(sample, board, items(samples, sample.file()))));
        return Stream.concat(items, endStates(board));
    }

    /** Sends its record, once what was sent before has its outcome. */
    private void becomesWhatItMust(Sample sample, RunningBoard board, int items) {
        var origin = sent.computeIfAbsent(sample.file(), file -> Samples.send(board.crm(), file));
        var outcomes = await().atMost(Duration.ofSeconds(20))
                .until(() -> board.rest().outcomes(origin), found -> found.size() >= items);

        assertEquals(items, outcomes.size(), outcomes.toString());
        var outcome = outcomes.stream()
                .filter(one -> one.path("item").asInt() == sample.item())
                .findFirst()
                .orElseThrow();
        assertTrue(
                sample.becomes(
                        outcome.path("outcome").asText(), outcome.path("reason").asText()),
                outcome.toString());
        if (!sample.column("recordId").isEmpty()) {
            assertEquals(sample.column("recordId"), outcome.path("recordId").asText());
        }
        assertTimeline(sample, board.rest());
    }

    private static int items(List<Sample> samples, String file) {
        return (int)
                samples.stream().filter(sample -> sample.file().equals(file)).count();
    }

    private static void assertTimeline(Sample sample, Rest rest) {
        var customer = CUSTOMER.matcher(sample.column("customer"));
        if (!customer.find()) {
            return;
        }
        var told = told(rest, customer.group(), sample.column("recordId"));
        switch (sample.column("outcome")) {
            case "applied-phone" -> assertContact(sample, told, "PHONE");
            case "applied-face-to-face" -> assertContact(sample, told, "FACE_TO_FACE");
            case "applied-appointment" -> assertEntry(sample, told, "appointment");
            case "applied-withdrawal" -> assertEquals(List.of(), counting(told));
            default -> {}
        }
    }

    private static void assertContact(Sample sample, List<JsonNode> told, String channel) {
        assertEntry(sample, told, "contact");
        assertEquals(channel, told.getFirst().path("channel").asText());
        assertTrue(told.getFirst().path("counts").asBoolean(), told.toString());
    }

    private static void assertEntry(Sample sample, List<JsonNode> told, String what) {
        assertEquals(1, told.size(), told.toString());
        var entry = told.getFirst();
        assertEquals(what, entry.path("what").asText());
        var day = DAY.matcher(sample.column("occurredAt"));
        if (day.find()) {
            assertEquals(day.group(1), entry.path("on").asText());
        } else {
            assertEquals(sample.column("occurredAt"), entry.path("startedAt").asText());
        }
        if (sample.column("direction").matches("in|out")) {
            assertEquals(
                    sample.column("direction").toUpperCase(Locale.ROOT),
                    entry.path("direction").asText());
        }
    }

    private static Stream<DynamicTest> endStates(RunningBoard board) {
        var rest = board.rest();
        return Stream.of(
                dynamicTest("a planned call that was held counts once, and is planned no more", () -> {
                    assertCountsOnce(told(rest, "C-1002", "6740b1c2d3e4f5a02"), "2026-11-21", "PHONE");
                    var cell = general(rest, "C-1002", "Gemeente Vlietdijk");
                    assertEquals("2026-11-21", cell.path("contactOn").asText());
                    assertEquals("2026-12-08", cell.path("nextAppointmentOn").asText());
                }),
                dynamicTest(
                        "a meeting that turned out not held counts no more, and the contact before it shows", () -> {
                            assertEquals(List.of(), counting(told(rest, "C-1003", "6740b1c2d3e4f5b01")));
                            var cell = general(rest, "C-1003", "Zorggroep Het Lindenhof");
                            assertEquals("2026-11-19", cell.path("contactOn").asText());
                            assertEquals("PHONE", cell.path("channel").asText());
                        }),
                dynamicTest("a planned task that says only that it is done counts once, and is planned no more", () -> {
                    assertCountsOnce(told(rest, "C-1004", "00TQx000000005AMAQ"), "2026-11-20", "PHONE");
                    var cell = general(rest, "C-1004", "Van Dijk & Zonen Transport");
                    assertFalse(cell.hasNonNull("nextAppointmentOn"), cell.toString());
                }),
                dynamicTest(
                        "the message that is left of a call that was done counts once",
                        () -> assertCountsOnce(told(rest, "C-1001", "mail.message,88001"), "2026-11-18", "PHONE")),
                dynamicTest(
                        "a call told late and twice counts once",
                        () -> assertCountsOnce(
                                told(rest, "C-1002", "30000000-0000-4000-8000-000000000002"), "2026-11-19", "PHONE")),
                dynamicTest(
                        "a deleted call does not count",
                        () -> assertEquals(
                                List.of(), counting(told(rest, "C-1001", "30000000-0000-4000-8000-000000000003")))),
                dynamicTest("an event delivered twice counts once, and shows as the customer's latest contact", () -> {
                    assertCountsOnce(told(rest, "C-1001", "act-9002"), "2026-11-21", "FACE_TO_FACE");
                    var cell = general(rest, "C-1001", "Bakkerij De Korenaar");
                    assertEquals("FACE_TO_FACE", cell.path("channel").asText());
                }),
                dynamicTest("real contacts without a customer wait to be matched", () -> {
                    var waiting = rest.all("/contacts/unmatched?").stream()
                            .map(contact -> contact.path("recordId").asText())
                            .toList();
                    assertTrue(
                            waiting.containsAll(List.of("6740b1c2d3e4f5c03", "40000000-0000-4000-8000-000000000003")),
                            waiting.toString());
                }));
    }

    private static List<JsonNode> told(Rest rest, String customer, String recordId) {
        return rest.contacts(customer).stream()
                .filter(entry -> entry.path("recordId").asText().equals(recordId))
                .toList();
    }

    private static List<JsonNode> counting(List<JsonNode> told) {
        return told.stream().filter(entry -> entry.path("counts").asBoolean()).toList();
    }

    private static void assertCountsOnce(List<JsonNode> told, String day, String channel) {
        assertEquals(1, told.size(), told.toString());
        assertEquals(1, counting(told).size(), told.toString());
        assertEquals(day, told.getFirst().path("on").asText());
        assertEquals(channel, told.getFirst().path("channel").asText());
    }

    private static JsonNode general(Rest rest, String customer, String name) {
        for (var cell : rest.row(customer, name).path("cells")) {
            if (cell.path("product").asText().equals("general")) {
                return cell;
            }
        }
        throw new AssertionError(customer + " has no cell in General");
    }
}
