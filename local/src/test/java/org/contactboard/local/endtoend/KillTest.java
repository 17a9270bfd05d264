package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each process in turn is killed twice (kill -9) while records flow: every record is accounted for, once. */
@ExtendWith(WholeProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class KillTest {

    private static final int CUSTOMERS = 20;
    private static final int CALLS_EACH = 100;
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private final RunningBoard board;
    private final Chromium chromium;

    KillTest(RunningBoard board, Chromium chromium) {
        this.board = board;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @EnumSource
    void losesAndDoublesNothing(Part part) {
        var name = "Killed " + part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var customers = Customers.imported(board.rest(), name.replace(' ', '-'), CUSTOMERS);
        var flow = new Flow(board, "crm.cloudevents." + part.name(), customers, CALLS_EACH);
        try (var open = chromium.open(customers.address(board))) {
            open.shows(customers.id(1), "general", "RED");

            var sent = flow.killing(part);

            await().atMost(RECOVERY).until(() -> without(sent.keySet(), origins(outcomes(flow.topic()))), Set::isEmpty);
            var outcomes = outcomes(flow.topic());
            assertEquals(
                    Set.of(), without(origins(outcomes), sent.keySet()), "nothing that was not sent has an outcome");
            assertEquals(sent.size(), outcomes.size(), "each record has one outcome");
            assertAppliedOnce(outcomes, new HashSet<>(sent.values()));
            assertCountedOnce(customers, sent);
            assertPublished(customers);
            assertShown(open, customers);
        }
    }

    private List<JsonNode> outcomes(String topic) {
        return board.rest().all("/intake?topic=" + topic);
    }

    private static Set<Origin> without(Set<Origin> all, Set<Origin> those) {
        return all.stream().filter(origin -> !those.contains(origin)).collect(toSet());
    }

    private static Set<Origin> origins(List<JsonNode> outcomes) {
        return outcomes.stream().map(Origin::of).collect(toSet());
    }

    /** A record that came twice is applied once and already known once. */
    private static void assertAppliedOnce(List<JsonNode> outcomes, Set<String> recordIds) {
        var byRecord = outcomes.stream()
                .collect(groupingBy(outcome -> outcome.path("recordId").asText()));
        assertEquals(recordIds, byRecord.keySet());
        byRecord.values().forEach(ofRecord -> {
            var applied = ofRecord.stream()
                    .filter(outcome -> outcome.path("outcome").asText().equals("applied"))
                    .count();
            var known = ofRecord.stream()
                    .filter(outcome -> outcome.path("outcome").asText().equals("already-known"))
                    .count();
            assertEquals(1, applied, ofRecord.toString());
            assertEquals(ofRecord.size() - 1, known, ofRecord.toString());
        });
    }

    private void assertCountedOnce(Customers customers, Map<Origin, String> sent) {
        var counted = new HashSet<String>();
        for (var customer : customers.ids()) {
            var contacts = board.rest().contacts(customer).stream()
                    .filter(entry -> entry.path("source").asText().equals("cloudevents"))
                    .toList();
            assertEquals(CALLS_EACH, contacts.size(), customer);
            contacts.forEach(contact -> assertTrue(contact.path("counts").asBoolean(), contact.toString()));
            contacts.forEach(contact -> counted.add(contact.path("recordId").asText()));
        }
        assertEquals(new HashSet<>(sent.values()), counted);
        rows(customers)
                .forEach(row -> assertEquals(
                        CALLS_EACH,
                        row.path("contactsInWindow").asInt(),
                        row.path("customer").toString()));
    }

    /** What the board holds was published, in this version or in a later one. */
    private void assertPublished(Customers customers) {
        var held = rows(customers).stream()
                .collect(toMap(row -> row.path("customer").path("id").asText(), row -> row.path("version")
                        .asLong()));
        var published = Published.versions(board.kafkaAddress());
        held.forEach((customer, version) -> assertTrue(
                published.getOrDefault(customer, 0L) >= version,
                customer + " is held in version " + version + " and published in " + published.get(customer)));
    }

    private void assertShown(OpenBoard open, Customers customers) {
        open.isLiveWithin(Duration.ofSeconds(10));
        for (var customer : customers.ids()) {
            open.shows(customer, "general", "GREEN");
            assertThat(open.customer(customer).locator(".overload")).containsText(CALLS_EACH + "× in 30 days");
        }
    }

    private List<JsonNode> rows(Customers customers) {
        return board.rest().rows(customers.name());
    }
}
