package org.contactboard.connector.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.contactboard.connector.source.Mapping;

/** Reads the topic of mappings whole, as every replica does for itself, and follows it. */
@Singleton
final class MappingFeed {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final long PAUSE_MS = 1000;
    private static final long LAST_WORDS_MS = 1500;

    private final KafkaClients kafka;
    private final KnownMappings mappings;
    private final String topic;
    private final Thread thread = Thread.ofPlatform().name("mappings").daemon().unstarted(this::run);
    private volatile boolean stopping;

    MappingFeed(KafkaClients kafka, KnownMappings mappings, Topics topics) {
        this.kafka = kafka;
        this.mappings = mappings;
        this.topic = topics.mappings();
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
            try (Consumer<byte[], byte[]> consumer = kafka.consumer(Map.of())) {
                follow(consumer);
            } catch (KafkaException away) {
                // KafkaAnswers says so; records wait until the mappings are known
            }
            pause();
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            mappings.whole(); // nobody made the topic: there are none
            return;
        }
        List<TopicPartition> partitions = found.stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        boolean whole = false;
        while (!stopping) {
            if (!whole && partitions.stream().allMatch(it -> consumer.position(it) >= ends.getOrDefault(it, 0L))) {
                whole = true;
                mappings.whole();
            }
            consumer.poll(POLL).forEach(record -> take(record.key(), record.value()));
        }
    }

    private void take(byte[] key, byte[] value) {
        Mapping mapping = mappings.read(key, value);
        if (mapping != null) {
            mappings.take(mapping);
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
