package org.contactboard.connector.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.contactboard.connector.source.Mapping;
import org.jboss.logging.Logger;

/**
 * Translates a source's past again when people changed or took away a meaning. The topic has one partition, so that one
 * replica does it; it commits when it is done, so that another one takes over what was broken off.
 */
@Singleton
final class RepairFeed {

    private static final Logger LOG = Logger.getLogger(RepairFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long PAUSE_MS = 1000;
    private static final long LAST_WORDS_MS = 1500;

    private final KafkaClients kafka;
    private final KnownMappings mappings;
    private final Rereading rereading;
    private final Topics topics;
    private final Thread thread = Thread.ofPlatform().name("repairs").daemon().unstarted(this::run);
    private volatile boolean stopping;

    RepairFeed(KafkaClients kafka, KnownMappings mappings, Rereading rereading, Topics topics) {
        this.kafka = kafka;
        this.mappings = mappings;
        this.rereading = rereading;
        this.topics = topics;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    /** A poll ends by itself; a client that is interrupted cannot take its leave. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        thread.join(LAST_WORDS_MS);
        thread.interrupt();
    }

    private void run() {
        while (!stopping) {
            try (Consumer<byte[], byte[]> consumer = kafka.consumer(Map.of(
                    ConsumerConfig.GROUP_ID_CONFIG,
                    topics.repairsGroup(),
                    ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                    1,
                    ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
                    Integer.MAX_VALUE,
                    ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                    6000,
                    ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                    1500))) {
                consumer.subscribe(List.of(topics.mappings()));
                follow(consumer);
            } catch (KafkaException away) {
                LOG.debugf("Repairs wait for Kafka: %s", away.getMessage());
                pause();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                stopping = true;
            }
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) throws InterruptedException {
        while (!stopping) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                Mapping mapping = mappings.read(record.key(), record.value());
                if (mapping != null && mapping.repairFrom() != null) {
                    mappings.await(mapping.source(), mapping.translation());
                    rereading.repair(mapping.source(), mapping.repairFrom());
                }
                consumer.commitSync();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
