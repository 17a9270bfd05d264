package org.contactboard.ui.start;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Puts a call on {@code crm.cloudevents} as a CRM would, so that somebody sees the whole way work. */
@ApplicationScoped
class TestCallPublisher {

    static final String TOPIC = "crm.cloudevents";

    private final String servers;
    private final String prefix;
    private final ObjectMapper json;
    private final Clock clock;
    private @Nullable Producer<String, byte[]> producer;

    TestCallPublisher(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "contactboard.topic-prefix") Optional<String> prefix,
            ObjectMapper json,
            Clock clock) {
        this.servers = servers;
        this.prefix = prefix.orElse("");
        this.json = json;
        this.clock = clock;
    }

    /** Sends it and waits till Kafka has it; throws what the producer throws when Kafka is away. */
    synchronized void send(String customerName) {
        String id = "test-" + UUID.randomUUID();
        var headers = List.of(
                new RecordHeader("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8)));
        producer().send(new ProducerRecord<>(prefix + TOPIC, null, id, event(id, customerName), List.copyOf(headers)));
        producer().flush();
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }

    private byte[] event(String id, String customerName) {
        Instant now = clock.instant();
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("activityId", id);
        call.put("direction", "outbound");
        call.put("startedAt", now.toString());
        call.put("customerId", "test-customer");
        call.put("customerName", customerName);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", "/contact-board/test");
        event.put("type", "org.contactboard.call.completed");
        event.put("time", now.toString());
        event.put("datacontenttype", "application/json");
        event.put("data", call);
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }
}
