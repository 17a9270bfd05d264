package org.contactboard.connector.intake;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source's records once more, beside those that come in, and sends what they are now: from the same places, so
 * that nothing is doubled. It ends where the topics ended when it began; later records are translated anew anyway.
 */
@Singleton
public final class Rereading {

    private static final Logger LOG = Logger.getLogger(Rereading.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients kafka;
    private final KnownMappings mappings;
    private final Outcomes outcomes;
    private final MessagePublisher publisher;
    private final Topics topics;
    private final Map<String, Reread> latest = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("replay-", 1).daemon().factory());

    Rereading(
            KafkaClients kafka, KnownMappings mappings, Outcomes outcomes, MessagePublisher publisher, Topics topics) {
        this.kafka = kafka;
        this.mappings = mappings;
        this.outcomes = outcomes;
        this.publisher = publisher;
        this.topics = topics;
    }

    /** Begins, unless the source is being read again right now; null is from the very beginning. */
    public synchronized Reread start(String source, @Nullable Instant from) {
        Reread running = latest.get(source);
        if (running != null && running.state() == Reread.State.RUNNING) {
            return running;
        }
        Reread reread = new Reread(source, from);
        latest.put(source, reread);
        var _ = threads.submit(() -> run(reread));
        return reread;
    }

    /** The last one of a source since the connector began; null when there was none. */
    public @Nullable Reread latest(String source) {
        return latest.get(source);
    }

    /** Returns when the past is translated again; Kafka's failures are the caller's. */
    void repair(String source, Instant from) throws InterruptedException {
        LOG.infof("A mapping of %s was changed: its records are translated again", source);
        Reread reread = new Reread(source, from);
        latest.put(source, reread);
        read(reread);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private void run(Reread reread) {
        try {
            read(reread);
        } catch (KafkaException | InterruptedException broken) {
            reread.fail();
            LOG.warnf("Reading %s again was broken off: %s", reread.source(), broken.getMessage());
        }
    }

    private void read(Reread reread) throws InterruptedException {
        mappings.await();
        try (Consumer<byte[], byte[]> consumer = kafka.consumer(Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500))) {
            Map<TopicPartition, Long> ends = seek(consumer, reread);
            Map<TopicPartition, Long> open = new HashMap<>(ends);
            while (!open.isEmpty()) {
                send(consumer.poll(POLL), ends, reread);
                open.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
                consumer.pause(ends.keySet().stream()
                        .filter(it -> !open.containsKey(it))
                        .toList());
            }
        }
        reread.done();
        LOG.infof("%s was read again: %d records, %d items", reread.source(), reread.read(), reread.items());
    }

    /** To the first record of that moment or later in each partition, or at the end; tells where each ends. */
    private Map<TopicPartition, Long> seek(Consumer<byte[], byte[]> consumer, Reread reread) {
        List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                .filter(it -> topics.isOf(reread.source(), it.getKey()))
                .flatMap(it -> it.getValue().stream())
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> starts = new HashMap<>(consumer.beginningOffsets(partitions));
        Instant from = reread.from();
        if (from != null) {
            Map<TopicPartition, Long> moments = new HashMap<>();
            partitions.forEach(it -> moments.put(it, from.toEpochMilli()));
            consumer.offsetsForTimes(moments)
                    .forEach((it, found) -> starts.put(it, found == null ? ends.getOrDefault(it, 0L) : found.offset()));
        }
        starts.forEach(consumer::seek);
        reread.found(partitions.stream()
                .mapToLong(it -> ends.getOrDefault(it, 0L) - starts.getOrDefault(it, 0L))
                .sum());
        return ends;
    }

    private void send(ConsumerRecords<byte[], byte[]> records, Map<TopicPartition, Long> ends, Reread reread)
            throws InterruptedException {
        Portions portions = new Portions(topics, publisher, sent -> reread.sent(0, sent.size()));
        int read = 0;
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (record.offset() < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                read++;
                portions.add(outcomes.of(CrmRecordsConsumer.crmRecord(record)));
            }
        }
        portions.send();
        reread.sent(read, 0);
    }
}
