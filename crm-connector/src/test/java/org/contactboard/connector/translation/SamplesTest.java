package org.contactboard.connector.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.contactboard.connector.translation.Samples.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    static List<Expected> samples() {
        return Samples.expected().toList();
    }

    @Test
    void allOfThemAreHere() {
        assertEquals(60, samples().size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void becomesWhatIsExpected(Expected sample) throws Exception {
        Item item = item(sample);

        switch (item) {
            case Item.Told told -> {
                JsonNode json = new ObjectMapper().readTree(Told.json(told));
                assertEquals(sample.column("recordId"), told.recordId());
                assertTrue(
                        types(sample).contains(told.body().type()), told.body().type());
                assertChannel(sample, json);
                assertPart(sample.column("occurredAt"), json.path("startedAt"));
                assertPart(
                        sample.column("contactPerson"),
                        json.path("contactPerson").path("id"));
                assertPart(sample.column("employee"), json.path("employee").path("id"));
                assertPart(sample.column("direction").toUpperCase(java.util.Locale.ROOT), json.path("direction"));
                assertCustomer(sample, json.path("customer").path("id").asText());
            }
            case Item.Filtered filtered ->
                assertEquals(
                        sample.column("outcome"),
                        "filtered-" + filtered.reason().text());
            case Item.Rejected rejected ->
                assertEquals(
                        sample.column("outcome"),
                        "rejected-" + rejected.reason().text());
        }
    }

    private static Item item(Expected sample) {
        String topic = Samples.record(sample.file()).topic();
        String source = topic.split("\\.", -1)[1];
        return Told.items(source, Samples.record(sample.file())).get(sample.item());
    }

    /** What the board makes its own outcome of. */
    private static List<String> types(Expected sample) {
        return switch (sample.column("outcome")) {
            // an appointment of a source that never says "held": the board counts it when its end has passed
            case "applied-phone", "applied-face-to-face", "unmatched" ->
                List.of("contact-held", "record-changed", "appointment-planned");
            case "applied-appointment" -> List.of("appointment-planned");
            case "applied-withdrawal" -> List.of("record-withdrawn", "record-changed");
            // the board knows what time it is: a plan whose end has passed is not held
            case "filtered-not-held" -> List.of("record-withdrawn", "record-changed", "appointment-planned");
            case "already-known" -> List.of("contact-held", "appointment-planned", "record-withdrawn");
            default -> List.of();
        };
    }

    private static void assertChannel(Expected sample, JsonNode json) {
        if (!json.has("channel")) {
            return;
        }
        switch (sample.column("outcome")) {
            case "applied-phone" -> assertEquals("PHONE", json.path("channel").asText());
            case "applied-face-to-face" ->
                assertEquals("FACE_TO_FACE", json.path("channel").asText());
            default -> {}
        }
    }

    private static void assertPart(String expected, JsonNode actual) {
        if (!expected.isEmpty() && !actual.isMissingNode() && !actual.isNull()) {
            assertTrue(List.of(expected.split(" ", -1)).contains(actual.asText()), actual.asText());
        }
    }

    private static void assertCustomer(Expected sample, String id) {
        String customer = sample.column("customer");
        if (sample.column("outcome").equals("unmatched")) {
            assertEquals("", id);
        } else if (customer.matches("C-\\d+") && !id.isEmpty()) {
            assertTrue(Samples.isCustomer(sample.column("source"), id, customer), id);
        }
    }
}
