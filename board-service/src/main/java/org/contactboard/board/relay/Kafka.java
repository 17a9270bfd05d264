package org.contactboard.board.relay;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The clients with which the board writes to Kafka: idempotent, acknowledged by all, never giving up by itself. */
final class Kafka {

    private static final int LARGEST_REQUEST = 16 * 1024 * 1024;

    @Produces
    @Singleton
    Producer<String, byte[]> producer(@Identifier("default-kafka-broker") Map<String, Object> configuration) {
        var producer = new HashMap<>(configuration);
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        producer.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        producer.put(ProducerConfig.CLIENT_ID_CONFIG, "board-relay");
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Duration.ofSeconds(10).toMillis());
        return new KafkaProducer<>(producer, new StringSerializer(), new ByteArraySerializer());
    }

    /** For what is not of our own making: as large as the connector takes it, and given up after a while, to be sent again. */
    @Produces
    @Singleton
    Producer<byte[], byte[]> replays(@Identifier("default-kafka-broker") Map<String, Object> configuration) {
        var producer = new HashMap<>(configuration);
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000);
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 12_000);
        producer.put(ProducerConfig.CLIENT_ID_CONFIG, "board-replays");
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Duration.ofSeconds(5).toMillis());
        producer.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        return new KafkaProducer<>(producer, new ByteArraySerializer(), new ByteArraySerializer());
    }

    void closeReplays(@Disposes Producer<byte[], byte[]> producer) {
        producer.close(Duration.ofSeconds(2));
    }

    void close(@Disposes Producer<String, byte[]> producer) {
        producer.close(Duration.ofSeconds(2));
    }

    @Produces
    @Singleton
    Admin admin(@Identifier("default-kafka-broker") Map<String, Object> configuration) {
        return Admin.create(new HashMap<>(configuration));
    }

    void close(@Disposes Admin admin) {
        admin.close(Duration.ofSeconds(2));
    }
}
