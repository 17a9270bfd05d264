package org.contactboard.board.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.contactboard.board.TestInfrastructure;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class RejectedQueueTest {

    private static final String NOON = "2026-11-22T12:00:00Z";

    @Inject
    Producer<byte[], byte[]> producer;

    @Inject
    @ConfigProperty(name = "contactboard.topics.rejected")
    String rejected;

    @Inject
    @ConfigProperty(name = "contactboard.topics.mappings")
    String mappings;

    @Inject
    @ConfigProperty(name = "contactboard.topics.intake")
    String intake;

    @Inject
    @ConfigProperty(name = "contactboard.topics.contacts")
    String contacts;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String source = "q" + UUID.randomUUID().toString().substring(0, 8);
    private final String topic = "crm." + source;

    @Test
    void groupsWhatWaitsAndDiscardsWithTheWayBack() {
        reject(0, null);
        reject(1, null);
        waits(2);
        group("count", 2, "value", "Besproken", "meanings", List.of("held", "planned"));

        var receipt = post("/rejected/discard", "{'selection':{'ids':['%s:0:0:0']},'note':'A test'}".formatted(topic));
        receipt.statusCode(200).body("count", equalTo(1));
        waits(1);
        list("CLOSED").body("items[0].note", equalTo("A test")).body("items[0].state", equalTo("DISCARDED"));

        undo(receipt);
        waits(2);
    }

    @Test
    void putsTheRecordOnItsTopicAgainAsItCame() {
        reject(7, null);
        waits(1);

        var receipt = post(
                "/rejected/replay",
                "{'group':{'source':'%s','reason':'unknown-kind','option':'statuses','value':'besproken'}}"
                        .formatted(source));
        receipt.statusCode(200).body("count", equalTo(1));

        var replay = read(topic).getFirst();
        assertThat(replay.key()).isEqualTo("key".getBytes(UTF_8));
        assertThat(replay.value()).isEqualTo("{\"a\":1}".getBytes(UTF_8));
        assertThat(replay.timestamp()).isEqualTo(java.time.Instant.parse(NOON).toEpochMilli());
        assertThat(header(replay, "x-espo-event")).isEqualTo("Call.create");
        assertThat(header(replay, "board-replay-of")).isEqualTo(topic + ":0:7:0");
        assertThat(replay.headers().lastHeader("board-reason")).isNull();
        waits(0);
        progress(receipt, "waiting", 1);

        filtered(replay.offset(), replay.partition());
        await().atMost(20, SECONDS).untilAsserted(() -> progress(receipt, "filtered", 1));
        list("CLOSED").body("items[0].outcome", equalTo("filtered"));
    }

    @Test
    void showsWhatIsRejectedOnceMoreAsOne() {
        reject(7, null);
        waits(1);
        post("/rejected/replay", "{'ids':['%s:0:7:0']}".formatted(topic)).statusCode(200);
        var replay = read(topic).getFirst();

        reject(1000 + replay.offset(), topic + ":0:7:0");

        waits(1);
        list("OPEN").body("items[0].offset", equalTo((int) (1000 + replay.offset())));
    }

    @Test
    void mapsAValueAndTriesWhatItHeldUp() {
        reject(7, null);
        waits(1);
        map("maybe").statusCode(400).body("errors[0].field", equalTo("meaning"));

        var receipt = map("held").statusCode(200).body("replayed", equalTo(1));

        var published = read(mappings).stream()
                .filter(it -> new String(it.key(), UTF_8).equals(source))
                .toList();
        var translation = Integer.parseInt(header(read(topic).getFirst(), "board-replay-mappings"));
        assertThat(new String(published.getLast().value(), UTF_8))
                .isEqualTo(
                        "{\"source\":\"%s\",\"translation\":%d,\"options\":{\"statuses\":{\"BESPROKEN\":\"held\"}},\"repairFrom\":null}"
                                .formatted(source, translation));
        assertThat(translation).isGreaterThan(28_000_000); // in seconds: it goes on after a restore
        get("/mappings?size=500").body("items.find { it.source == '%s' }.meaning".formatted(source), equalTo("held"));

        undo(receipt);

        get("/mappings?size=500").body("items.findAll { it.source == '%s' }.size()".formatted(source), equalTo(0));
        await().atMost(20, SECONDS).untilAsserted(() -> {
            var last = read(mappings).stream()
                    .filter(it -> new String(it.key(), UTF_8).equals(source))
                    .toList()
                    .getLast();
            var json = JsonPath.from(new String(last.value(), UTF_8));
            assertThat(json.getInt("translation")).isGreaterThan(translation);
            assertThat(json.getString("repairFrom")).startsWith("2026-");
        });
    }

    @Test
    void takesAReplayBackWithWhatItBrought() {
        reject(7, null);
        waits(1);
        var receipt = post("/rejected/replay", "{'ids':['%s:0:7:0']}".formatted(topic));
        var replay = read(topic).getFirst();
        held(replay.offset(), replay.partition());
        await().atMost(20, SECONDS).untilAsserted(() -> progress(receipt, "applied", 1));
        onBoard(1);

        undo(receipt);

        waits(1);
        onBoard(0);
    }

    @Test
    void refusesWhatNobodyWaitsFor() {
        post("/rejected/replay", "{'ids':['nothing:0:0:0']}").statusCode(409);
        post("/rejected/replay", "{}").statusCode(400);
        post("/rejected/discard", "{'selection':{'ids':['a:0:0:0']},'note':' '}")
                .statusCode(400);
    }

    private ValidatableResponse map(String meaning) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("source", source, "option", "statuses", "value", "BESPROKEN ", "meaning", meaning))
                .put("/api/v1/mappings")
                .then();
    }

    private static void undo(ValidatableResponse receipt) {
        int action = receipt.extract().path("action");
        post("/audit/%d/undo".formatted(action), "{}").statusCode(200);
    }

    private static void progress(ValidatableResponse receipt, String name, int number) {
        String batch = receipt.extract().path("batch");
        get("/rejected/replays/" + batch).body(name, equalTo(number));
    }

    private void group(Object... members) {
        var found = get("/rejected/groups");
        for (var i = 0; i < members.length; i += 2) {
            found.body("items.find { it.source == '%s' }.%s".formatted(source, members[i]), equalTo(members[i + 1]));
        }
    }

    private ValidatableResponse list(String state) {
        return get("/rejected?state=%s&source=%s".formatted(state, source)).statusCode(200);
    }

    private void waits(int count) {
        await().atMost(20, SECONDS).untilAsserted(() -> list("OPEN").body("total", equalTo(count)));
    }

    private void reject(long offset, @org.jspecify.annotations.Nullable String replayOf) {
        var record = new ProducerRecord<>(rejected, "key".getBytes(UTF_8), "{\"a\":1}".getBytes(UTF_8));
        record.headers().add("x-espo-event", "Call.create".getBytes(UTF_8));
        if (replayOf != null) {
            record.headers().add("board-replay-of", replayOf.getBytes(UTF_8));
        }
        Map.ofEntries(
                        Map.entry("board-reason", "unknown-kind"),
                        Map.entry("board-detail", "Detail"),
                        Map.entry("board-source", source),
                        Map.entry("board-kind", "call"),
                        Map.entry("board-record-id", "c-1"),
                        Map.entry("board-topic", topic),
                        Map.entry("board-partition", "0"),
                        Map.entry("board-offset", "" + offset),
                        Map.entry("board-item", "0"),
                        Map.entry("board-option", "statuses"),
                        Map.entry("board-value", "Besproken"),
                        Map.entry("board-meanings", "held,planned"),
                        Map.entry("board-translation", "1"),
                        Map.entry("board-timestamp", NOON))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record);
        producer.flush();
    }

    private void onBoard(int rows) {
        await().atMost(20, SECONDS)
                .untilAsserted(() -> get("/board?q=" + source).body("total", equalTo(rows)));
    }

    private void held(long offset, int partition) {
        producer.send(new ProducerRecord<>(contacts, """
                {"type":"contact-held","origin":{"topic":"%s","partition":%d,"offset":%d,"item":0},"source":"%s",
                 "kind":"call","recordId":"c-1","revision":{"at":1,"tie":0},"translation":1,"channel":"PHONE",
                 "on":"2026-11-20","customer":{"id":"k-1","name":"Customer %s"},"receivedAt":"%s"}""".formatted(topic, partition, offset, source, source, NOON)
                .getBytes(UTF_8)));
        producer.flush();
    }

    private void filtered(long offset, int partition) {
        producer.send(new ProducerRecord<>(
                intake, """
                {"origin":{"topic":"%s","partition":%d,"offset":%d,"item":0},"source":"%s","kind":"call","recordId":"c-1",
                 "revision":{"at":1,"tie":0},"translation":1,"outcome":"filtered","reason":"written","receivedAt":"%s"}""".formatted(topic, partition, offset, source, NOON).getBytes(UTF_8)));
        producer.flush();
    }

    private List<ConsumerRecord<byte[], byte[]>> read(String from) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        kafka,
                        "auto.offset.reset",
                        "earliest",
                        "group.id",
                        "" + UUID.randomUUID()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(from));
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            await().atMost(20, SECONDS).until(() -> {
                consumer.poll(Duration.ofMillis(300)).forEach(records::add);
                return !records.isEmpty();
            });
            consumer.poll(Duration.ofMillis(300)).forEach(records::add);
            return records;
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
