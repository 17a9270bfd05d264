package org.contactboard.connector.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.contactboard.connector.TestKafka;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.record.Header;
import org.contactboard.connector.record.Replayed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestKafka.class)
class MappingTest {

    private static final String RECORD = """
            [{"id":"%s","status":"Besproken","dateStart":"2026-11-20 08:30:00","accountId":"A1"}]""";

    private static TestTopics topics = new TestTopics("contacts", "contacts.rejected", "mappings");

    @AfterAll
    static void close() {
        topics.close();
    }

    @Test
    void mapsReplaysAndTakesBackAgain() {
        call("map-1");
        ConsumerRecord<byte[], byte[]> rejected = rejection("map-1", "1");
        assertEquals("statuses", header(rejected, "board-option"));
        assertEquals("Besproken", header(rejected, "board-value"));
        assertEquals(true, header(rejected, "board-meanings").startsWith("held,planned"));

        call("map-1", Header.of(Replayed.OF, "crm.espocrm.webhook:0:7:0"), Header.of(Replayed.MAPPINGS, "1"));
        map("{\"source\":\"espocrm\",\"translation\":1,\"options\":{\"statuses\":{\"besproken\":\"held\"}}}");
        told("map-1", 2);

        map("{\"source\":\"espocrm\",\"translation\":2,\"options\":{},\"repairFrom\":\"1970-01-01T00:00:00Z\"}");
        rejection("map-1", "3");

        map("{\"source\":\"espocrm\",\"translation\":1,\"options\":{\"statuses\":{\"besproken\":\"held\"}}}");
        await().atMost(30, SECONDS).until(() -> {
            call("map-2"); // as after a restore: the board counts from less, and what it says last counts
            return topics.seen("contacts").stream().anyMatch(it -> it.contains("map-2"));
        });
    }

    @Test
    void isReadyWhenTheMappingsAreKnown() {
        await().atMost(30, SECONDS).until(() -> RestAssured.get("/q/health/ready")
                .jsonPath()
                .getString("checks.find { it.name == 'mappings' }.status")
                .equals("UP"));
    }

    @Test
    void readsASourceAgainFromTheSamePlaces() {
        topics.send(CrmRecords.of(
                "crm.odoo.activity", "k", "{\"model\":\"x\"}", Header.of("content-type", "application/json")));
        topics.flush();
        await().atMost(30, SECONDS).until(() -> places("odoo") == 1);

        RestAssured.given()
                .contentType("application/json")
                .body("{\"source\":\"odoo\"}")
                .post("/api/v1/replays")
                .then()
                .statusCode(202);

        await().atMost(30, SECONDS).until(() -> places("odoo") == 2);
        RestAssured.get("/api/v1/replays/odoo").then().statusCode(200);
        List<String> offsets = topics.records("contacts.rejected").stream()
                .filter(it -> header(it, "board-source").equals("odoo"))
                .map(it -> header(it, "board-partition") + ":" + header(it, "board-offset"))
                .distinct()
                .toList();
        assertEquals(1, offsets.size());
    }

    private static void call(String id, Header... headers) {
        Header[] all = new Header[headers.length + 1];
        all[0] = Header.of("x-espo-event", "Call.create");
        System.arraycopy(headers, 0, all, 1, headers.length);
        topics.send(CrmRecords.of("crm.espocrm.webhook", id, RECORD.formatted(id), all));
        topics.flush();
    }

    private static void map(String message) {
        topics.send(CrmRecords.of("mappings", "espocrm", message));
        topics.flush();
    }

    private static ConsumerRecord<byte[], byte[]> rejection(String id, String translation) {
        return await().atMost(40, SECONDS)
                .until(
                        () -> {
                            topics.seen("contacts.rejected");
                            return topics.records("contacts.rejected").stream()
                                    .filter(it -> header(it, "board-record-id").equals(id)
                                            && header(it, "board-translation").equals(translation))
                                    .findFirst();
                        },
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static void told(String id, int translation) {
        await().atMost(30, SECONDS).until(() -> topics.seen("contacts").stream()
                .anyMatch(it -> it.contains("\"contact-held\"")
                        && it.contains(id)
                        && it.contains("\"translation\":" + translation)));
    }

    private static long places(String source) {
        topics.seen("contacts.rejected");
        return topics.records("contacts.rejected").stream()
                .filter(it -> header(it, "board-source").equals(source))
                .count();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : TestTopics.text(header.value());
    }
}
