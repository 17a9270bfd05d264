package org.contactboard.ui.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the live board: takes every partition at its end, reads the snapshot over REST, then applies what came
 * since. Kafka itself is the buffer: what arrives while the snapshot is read waits in the partitions. Whatever
 * goes wrong, also when no beat comes through for too long, it begins again with a new snapshot.
 */
@ApplicationScoped
class BoardFeed {

    private static final Logger LOG = Logger.getLogger(BoardFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final BoardReading reading;
    private final LiveBoard board;
    private final ObjectMapper json;
    private final FeedSettings settings;
    private final Clock clock;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    BoardFeed(BoardReading reading, LiveBoard board, ObjectMapper json, FeedSettings settings, Clock clock) {
        this.reading = reading;
        this.board = board;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = Thread.ofPlatform().name("board-feed").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        LockSupport.unpark(thread);
    }

    private void run() {
        String trouble = "";
        while (running) {
            try (Consumer<String, byte[]> consumer =
                    new KafkaConsumer<>(settings.consumer(), new StringDeserializer(), new ByteArrayDeserializer())) {
                follow(consumer);
            } catch (RuntimeException lost) {
                trouble = once(trouble, lost);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = partitions(consumer);
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        board.load(reading.snapshot());
        LOG.infof("Board read: %d customers", board.snapshot().rows().size());
        Instant begun = clock.instant();
        while (running
                && !board.silentSince(begun)
                && partitions.size() == partitions(consumer).size()) {
            apply(consumer.poll(POLL));
        }
    }

    private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        return consumer.partitionsFor(settings.topic()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private void apply(ConsumerRecords<String, byte[]> records) {
        List<BoardChange> changes = new ArrayList<>();
        records.forEach(record -> read(record, changes));
        board.apply(changes);
    }

    private void read(ConsumerRecord<String, byte[]> record, List<BoardChange> changes) {
        try {
            if (record.key() != null && record.value() != null) {
                changes.add(BoardChange.of(record.key(), record.value(), json));
            }
        } catch (IOException unreadable) {
            LOG.warnf("Unreadable change at %s-%d@%d", record.topic(), record.partition(), record.offset());
        }
    }

    private static String once(String before, RuntimeException lost) {
        String trouble = lost.getClass().getSimpleName();
        if (!trouble.equals(before)) {
            LOG.warnf("The board cannot be read, trying again each second: %s", lost.getMessage());
        }
        return trouble;
    }
}
