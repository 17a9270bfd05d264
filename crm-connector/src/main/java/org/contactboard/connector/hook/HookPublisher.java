package org.contactboard.connector.hook;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.contactboard.connector.intake.Topics;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Puts records on their topics, and gives up within five seconds: somebody waits, and will send once more. A record that
 * was given up may be there all the same.
 */
@Singleton
final class HookPublisher {

    private static final int LARGEST_REQUEST = 16 * 1024 * 1024;
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final String bootstrap;
    private final Topics topics;
    private @Nullable Producer<byte[], byte[]> producer;

    HookPublisher(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap, Topics topics) {
        this.bootstrap = bootstrap;
        this.topics = topics;
    }

    /** Returns when all replicas that are in sync have it. */
    void publish(HookRecord record) throws Refused, InterruptedException {
        List<Header> headers = record.headers().stream()
                .map(header -> (Header) new RecordHeader(header.name(), header.value()))
                .toList();
        try {
            producer()
                    .send(new ProducerRecord<>(
                            topics.crm(record.source()), null, null, record.key(), record.value(), headers))
                    .get();
        } catch (ExecutionException failed) {
            throw refused(failed.getCause());
        } catch (KafkaException | IllegalStateException failed) {
            throw refused(failed);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(LAST_WORDS);
        }
    }

    private static Refused refused(@Nullable Throwable failure) {
        return failure instanceof RecordTooLargeException
                ? new Refused(413, "Kafka takes no record as large", "The body is larger than Kafka takes")
                : new Refused(
                        503,
                        "Kafka did not acknowledge ("
                                + (failure == null ? "?" : failure.getClass().getSimpleName()) + ")",
                        "Kafka did not acknowledge the record; send it again");
    }

    /** Made when it is needed first, for most connectors have no door, and a broker's name may be unknown at the start. */
    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            bootstrap,
                            ProducerConfig.CLIENT_ID_CONFIG,
                            "crm-connector-hooks",
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            1500,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            1500,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            3000,
                            ProducerConfig.LINGER_MS_CONFIG,
                            2,
                            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                            LARGEST_REQUEST,
                            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                            1000),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }
}
