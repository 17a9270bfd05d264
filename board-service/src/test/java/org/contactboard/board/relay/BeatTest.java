package org.contactboard.board.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.contactboard.board.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BeatTest {

    @Inject
    Producer<String, byte[]> producer;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Scheduler scheduler;

    @SuppressWarnings("NullAway.Init") // injected
    @ConfigProperty(name = "contactboard.topics.intake")
    String intake;

    @SuppressWarnings("NullAway.Init") // injected
    @ConfigProperty(name = "contactboard.topics.board-changes")
    String changes;

    @Test
    void tellsForHowLongTheConnectorHasBeenSilent() throws IOException {
        connectorBeats(clock.instant().minus(Duration.ofHours(1)), 7);

        var beat = beatWith(7);

        assertThat(beat.path("connectorSilentMs").asLong()).isBetween(3_600_000L, 3_660_000L);
    }

    @Test
    void tellsThatTheConnectorIsNotSilent() throws IOException {
        connectorBeats(clock.instant(), 8);

        assertThat(beatWith(8).path("connectorSilentMs").asLong()).isZero();
    }

    /** Nobody judges anew what is written here while it is read. */
    @Test
    void tellsWhichSourcesAreSilent() throws IOException {
        scheduler.pause("sources");
        sql.update("""
                insert into source (name, newest_at, silent_since, told_at)
                values ('hushed', '2026-11-22T09:12:00Z', '2026-11-22T09:12:00Z', '2999-01-01'),
                       ('gone', '2026-11-22T09:12:00Z', '2026-11-22T09:12:00Z', '2026-01-01'),
                       ('speaks', '2026-11-22T09:13:00Z', '2026-11-22T09:12:00Z', '2999-01-01'),
                       ('lives', '2026-11-22T09:13:00Z', null, '2999-01-01')""");
        connectorBeats(clock.instant(), 9);

        var silent = beatWith(9).path("silentSources");

        assertThat(silent.findValuesAsText("source")).contains("hushed").doesNotContain("gone", "speaks", "lives");
        assertThat(silent.findValuesAsText("since")).isNotEmpty();
    }

    /** Of beats within one second only the first is kept: the next test's must not be dropped for this one's. */
    @AfterEach
    void judgeAgain() {
        sql.update("update connector_beat set beat_at = null");
        sql.update("delete from source where name in ('hushed', 'gone', 'speaks', 'lives')");
        scheduler.resume("sources");
    }

    private void connectorBeats(Instant at, long lag) {
        var beat = json.createObjectNode().put("at", at.toString()).put("lag", lag);
        producer.send(new ProducerRecord<>(intake, "_beat", beat.toString().getBytes(UTF_8)));
        producer.flush();
    }

    private JsonNode beatWith(long lag) throws IOException {
        try (var consumer =
                new KafkaConsumer<>(new HashMap<>(kafka), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(changes).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            for (var poll = 0; poll < 100; poll++) {
                for (var it : consumer.poll(Duration.ofMillis(200))) {
                    var beat = BoardPublisher.BEAT.equals(it.key()) ? json.readTree(it.value()) : json.nullNode();
                    if (beat.path("lag").asLong() == lag) {
                        return beat;
                    }
                }
            }
        }
        throw new AssertionError("no beat with a lag of %d within 20 s".formatted(lag));
    }
}
