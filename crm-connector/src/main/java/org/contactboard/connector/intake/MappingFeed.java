package org.contactboard.connector.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.contactboard.connector.source.Mapping;
import org.jboss.logging.Logger;

/** Reads the topic of mappings whole, as every replica does for itself, and follows it. */
@Singleton
final class MappingFeed {

    private static final Logger LOG = Logger.getLogger(MappingFeed.class);
    private static final long MINUTE_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long PAUSE_MS = 1000;
    private static final long LAST_WORDS_MS = 1500;

    private final KafkaClients kafka;
    private final KnownMappings mappings;
    private final KafkaAnswers answers;
    private final String topic;
    private final Thread thread = Thread.ofPlatform().name("mappings").daemon().unstarted(this::run);
    private volatile boolean stopping;
    private long tellAgain = System.nanoTime();

    MappingFeed(KafkaClients kafka, KnownMappings mappings, KafkaAnswers answers, Topics topics) {
        this.kafka = kafka;
        this.answers = answers;
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
            } catch (KafkaException failure) {
                tell(failure);
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
        readWhole(consumer, partitions).forEach(mappings::take);
        mappings.whole();
        while (!stopping) {
            read(consumer).forEach(mappings::take);
        }
    }

    /** What counts now, at once: when the topic is read once more, what counted before must not count in between. */
    private Collection<Mapping> readWhole(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<String, Mapping> latest = new HashMap<>();
        while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
            if (stopping) {
                throw new WakeupException();
            }
            read(consumer).forEach(mapping -> latest.put(mapping.source(), mapping));
        }
        return latest.values();
    }

    private List<Mapping> read(Consumer<byte[], byte[]> consumer) {
        List<Mapping> read = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            Mapping mapping = mappings.read(record.key(), record.value());
            if (mapping != null) {
                read.add(mapping);
            }
        }
        return read;
    }

    /** At once and then each minute, unless all of Kafka is away, which is told elsewhere. */
    private void tell(KafkaException failure) {
        boolean away = failure instanceof TimeoutException && !answers.areComing();
        if (stopping || away || System.nanoTime() - tellAgain < 0) {
            return;
        }
        tellAgain = System.nanoTime() + MINUTE_NANOS;
        LOG.errorf(
                "The topic %s cannot be read (%s); %s",
                topic,
                failure.getMessage(),
                mappings.isWhole() ? "what people map now does not count yet" : "no record is translated until it can");
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
