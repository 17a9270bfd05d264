package org.contactboard.local.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The CRMs' side: puts records on Kafka as their bridges do, and never gives one up. */
final class Crm implements AutoCloseable {

    private final Producer<String, byte[]> producer;

    /** One request at a time: on a topic that is just being made a second one can overtake, and bar, the first. */
    Crm(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "linger.ms",
                0,
                "max.in.flight.requests.per.connection",
                1,
                "request.timeout.ms",
                5_000,
                "delivery.timeout.ms",
                Integer.MAX_VALUE,
                "reconnect.backoff.max.ms",
                200);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Returns where Kafka has put it; a null value is a tombstone. */
    Origin send(String topic, String key, Map<String, String> headers, byte @Nullable [] value) {
        return put(topic, key, headers, value).join();
    }

    /** A call that took place, told in the neutral form; {@code customer} is the source's id. */
    Origin call(String topic, String customer, String id, Instant startedAt) {
        return callLater(topic, customer, id, startedAt).join();
    }

    CompletableFuture<Origin> callLater(String topic, String customer, String id, Instant startedAt) {
        return tell(topic, "call.completed", customer, id, startedAt);
    }

    /** An event in CloudEvents' binary form, such as {@code call.deleted} or {@code message.sent}. */
    CompletableFuture<Origin> tell(String topic, String type, String customer, String id, Instant startedAt) {
        var headers = Map.of(
                "content-type",
                "application/json",
                "ce_specversion",
                "1.0",
                "ce_id",
                id + "/" + type,
                "ce_source",
                "/crm/test",
                "ce_type",
                "org.example." + type,
                "ce_subject",
                customer,
                "ce_time",
                Instant.now().toString());
        var data = """
                {"activityId": "%s", "customerId": "%s", "startedAt": "%s", "direction": "outbound"}
                """.formatted(id, customer, startedAt);
        return put(topic, customer, headers, data.getBytes(UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }

    private CompletableFuture<Origin> put(
            String topic, String key, Map<String, String> headers, byte @Nullable [] value) {
        var record = new ProducerRecord<String, byte[]>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        var origin = new CompletableFuture<Origin>();
        producer.send(record, (acknowledged, failure) -> {
            if (failure == null) {
                origin.complete(Origin.of(acknowledged));
            } else {
                origin.completeExceptionally(failure);
            }
        });
        return origin;
    }
}
