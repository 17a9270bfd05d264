package org.contactboard.connector.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.contactboard.connector.TestKafka;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.record.Header;
import org.contactboard.connector.translation.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestKafka.class, restrictToAnnotatedClass = true)
class IntakeTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final TestTopics topics = new TestTopics("contacts", "intake", "contacts.rejected");

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void sendsOnWhatCountsAndKeepsWhatItCannotRead() {
        topics.send(Samples.record("cloudevents/structured-call-completed.json"));
        topics.send(Samples.record("cloudevents/binary-meeting-completed.json"));
        topics.send(Samples.record("espocrm/batch-create-mixed.json"));
        topics.send(Samples.record("suitecrm/calls-tombstone.json"));
        topics.send(Samples.record("poison/truncated.json"));
        topics.send(written("mail-1"));

        await().atMost(SOON).until(() -> recordIds("contacts")
                .containsAll(Set.of(
                        "act-9001",
                        "act-9002",
                        "6740b1c2d3e4f5c01",
                        "6740b1c2d3e4f5c02",
                        "6740b1c2d3e4f5c03",
                        "30000000-0000-4000-8000-000000000003")));
        await().atMost(SOON).until(() -> recordIds("intake").contains("mail-1"));
        await().atMost(SOON)
                .until(() -> topics.seen("contacts.rejected").stream().anyMatch(it -> it.contains("7f3c-0003")));
        ConsumerRecord<byte[], byte[]> rejected = topics.records("contacts.rejected").stream()
                .filter(it -> TestTopics.text(it.value()).contains("7f3c-0003"))
                .findFirst()
                .orElseThrow();
        assertArrayEquals(Samples.record("poison/truncated.json").value(), rejected.value());
        assertEquals("unreadable", header(rejected, "board-reason"));
    }

    @Test
    void readsANewTopicWithinThreeSeconds() {
        await().atMost(SOON).until(() -> !topics.beats().isEmpty());
        topics.send(call("crm.cloudevents.new" + System.nanoTime(), "new-1"));
        topics.flush();

        await().atMost(Duration.ofSeconds(3)).until(() -> recordIds("contacts").contains("new-1"));
    }

    @Test
    void poisonInTheMiddleLosesNothing() {
        for (int i = 0; i < 500; i++) {
            topics.send(call("crm.cloudevents", "many-" + i));
            if (i % 50 == 0) {
                topics.send(CrmRecords.of("crm.cloudevents", "k", "{\"poison\":" + i));
            }
        }

        await().atMost(SOON)
                .until(() -> recordIds("contacts").stream()
                                .filter(it -> it.startsWith("many-"))
                                .count()
                        == 500);
        await().atMost(SOON)
                .until(() -> topics.seen("contacts.rejected").stream()
                                .filter(it -> it.startsWith("{\"poison\""))
                                .count()
                        == 10);
    }

    @Test
    void keepsWhatBelongsToNoConfiguredSource() {
        topics.send(call("crm.nobody.calls", "lost-1"));

        await().atMost(SOON)
                .until(() -> topics.seen("contacts.rejected").stream().anyMatch(it -> it.contains("lost-1")));
        assertTrue(topics.records("contacts.rejected").stream()
                .anyMatch(it -> header(it, "board-reason").equals("unknown-source")
                        && header(it, "board-source").equals("nobody")));
    }

    @Test
    void beatsWithItsLagAndItsSources() {
        topics.send(call("crm.cloudevents", "beaten-1"));

        await().atMost(SOON)
                .until(
                        () -> topics.beats().stream()
                                .anyMatch(
                                        it -> it.matches(
                                                "\\{\"at\":\"20.+Z\",\"lag\":0,\"sources\":\\[.*"
                                                        + "\\{\"name\":\"cloudevents\",\"kind\":\"cloudevents\",\"lag\":0,\"newestAt\":\"20[^\"]+Z\"}.*]}")));
    }

    @Test
    void isReadyAndCountsAndServesTheSchemas() {
        topics.send(call("crm.cloudevents", "counted-1"));
        await().atMost(SOON).until(() -> recordIds("contacts").contains("counted-1"));

        await().atMost(SOON)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        await().atMost(SOON).untilAsserted(() -> given().get("/q/metrics")
                .then()
                .body(containsString(
                        "contactboard_items_total{outcome=\"sent\",reason=\"contact-held\",source=\"cloudevents\"}")));
        given().get("/schemas").then().statusCode(200).body("$", hasSize(9));
        given().get("/schemas/call.json").then().statusCode(200).body("title", equalTo("A call"));
        given().get("/schemas/letter.json").then().statusCode(404);
    }

    @Test
    void servesNoOtherSite() {
        given().header("Host", "board.example").get("/schemas").then().statusCode(403);
        given().header("Origin", "http://board.example").get("/schemas").then().statusCode(403);
        given().contentType("text/plain").body("x").post("/schemas").then().statusCode(415);
    }

    private Set<String> recordIds(String topic) {
        Set<String> ids = new HashSet<>();
        for (String message : topics.seen(topic)) {
            ids.add(message.replaceAll("(?s).*\"recordId\":\"([^\"]*)\".*", "$1"));
        }
        return ids;
    }

    private static CrmRecord call(String topic, String id) {
        return CrmRecords.of(topic, id, event("call.completed", id), json());
    }

    private static CrmRecord written(String id) {
        return CrmRecords.of("crm.cloudevents", id, event("message.sent", id), json());
    }

    private static String event(String type, String id) {
        return "{\"specversion\":\"1.0\",\"id\":\"" + id + "\",\"source\":\"/t\",\"type\":\"" + type
                + "\",\"data\":{\"activityId\":\"" + id + "\",\"startedAt\":\"2026-11-21T10:00:00Z\"}}";
    }

    private static Header json() {
        return Header.of("content-type", "application/cloudevents+json");
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return TestTopics.text(
                List.of(record.headers().lastHeader(name)).getFirst().value());
    }
}
