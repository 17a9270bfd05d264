package org.contactboard.board.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.board.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a source's mappings whole, after each change, and once when the service has started: the topic may have been
 * made anew. Its row stays locked until Kafka has it, so that an older one never follows a newer one.
 */
@Singleton
public class MappingPublisher {

    private static final int PATIENCE_SECONDS = 15;

    /** As the connector reads it. */
    record Message(
            String source,
            int translation,
            Map<String, Map<String, String>> options,
            @Nullable Instant repairFrom) {}

    private record Change(
            String source, int translation, @Nullable Instant repairFrom) {}

    private final Sql sql;
    private final Mappings mappings;
    private final Producer<byte[], byte[]> producer;
    private final ObjectMapper json;
    private final String topic;
    private boolean began;

    MappingPublisher(
            Sql sql,
            Mappings mappings,
            Producer<byte[], byte[]> producer,
            ObjectMapper json,
            @ConfigProperty(name = "contactboard.topics.mappings") String topic) {
        this.sql = sql;
        this.mappings = mappings;
        this.producer = producer;
        this.json = json;
        this.topic = topic;
    }

    /** Publishes what changed. */
    public void publish() {
        if (!began) {
            sql.update("update mapping_change set published = 0");
            began = true;
        }
        var open = QuarkusTransaction.requiringNew().call(this::one);
        while (open) {
            open = QuarkusTransaction.requiringNew().call(this::one);
        }
    }

    private boolean one() {
        var change = sql.first(
                """
                select source, translation, repair_from from mapping_change where published < translation
                order by source limit 1 for update skip locked""",
                row -> new Change(row.text("source"), row.integer("translation"), row.instantOrNull("repair_from")));
        change.ifPresent(it -> {
            send(it);
            sql.update(
                    "update mapping_change set published = translation, repair_from = null where source = ?",
                    it.source());
        });
        return change.isPresent();
    }

    private void send(Change change) {
        var options = new TreeMap<String, Map<String, String>>();
        mappings.of(change.source()).forEach(it -> options.computeIfAbsent(it.option(), option -> new TreeMap<>())
                .put(it.value(), it.meaning()));
        var message = new Message(change.source(), change.translation(), options, change.repairFrom());
        try {
            var key = change.source().getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(topic, key, json.writeValueAsBytes(message)))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not take the mappings: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
