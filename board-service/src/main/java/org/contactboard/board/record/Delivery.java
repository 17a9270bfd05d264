package org.contactboard.board.record;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes what Kafka delivered into the database, each record once: the next offsets are written with the data. Bad data
 * halves the batch until the bad record stands alone and is rejected; an outage is waited out, without end.
 */
@Singleton
final class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    /** What is done with records, within the transaction. */
    interface Step {
        void apply(Connection connection, List<ConsumerRecord<byte[], byte[]>> records) throws SQLException;

        /** Keeps a record that the database or our code cannot take, with its bytes. */
        void reject(Connection connection, ConsumerRecord<byte[], byte[]> bad, String why) throws SQLException;
    }

    private final AgroalDataSource database;
    private final Duration longestPause;

    Delivery(
            AgroalDataSource database,
            @ConfigProperty(name = "contactboard.outage.longest-pause", defaultValue = "PT2S") Duration longestPause) {
        this.database = database;
        this.longestPause = longestPause;
    }

    /** Returns when every record is in the database or rejected. */
    void deliver(ConsumerRecords<byte[], byte[]> records, Step step) {
        var all = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        records.forEach(all::add);
        deliver(all, step);
    }

    private void deliver(List<ConsumerRecord<byte[], byte[]>> records, Step step) {
        var failure = untilAnswered(records, step::apply);
        if (failure == null) {
            return;
        }
        if (records.size() > 1) {
            var half = records.size() / 2;
            deliver(records.subList(0, half), step);
            deliver(records.subList(half, records.size()), step);
            return;
        }
        var bad = records.getFirst();
        LOG.errorf(
                failure.cause(),
                "Rejected %s/%d/%d: the board cannot take it",
                bad.topic(),
                bad.partition(),
                bad.offset());
        var rejection = untilAnswered(records, (connection, unread) -> step.reject(connection, bad, failure.why()));
        if (rejection != null) {
            throw new IllegalStateException("A record can be neither taken nor rejected", rejection.cause());
        }
    }

    private @Nullable DataFailure untilAnswered(List<ConsumerRecord<byte[], byte[]>> records, Work work) {
        var pause = 50L;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().call(() -> once(records, work));
                if (pause > 50) {
                    LOG.info("PostgreSQL answers again, reading on");
                }
                return null;
            } catch (RuntimeException e) {
                var data = DataFailure.of(e);
                if (data.isPresent()) {
                    return data.get();
                }
                if (pause == 50) {
                    LOG.warnf("PostgreSQL is away, waiting for it: %s", e.getMessage());
                }
                rest(pause);
                pause = Math.min(pause * 2, longestPause.toMillis());
            }
        }
    }

    private boolean once(List<ConsumerRecord<byte[], byte[]>> records, Work work) throws SQLException {
        try (var connection = database.getConnection()) {
            var next = next(records);
            var stored = Offsets.lock(connection, next.keySet());
            var unread = records.stream()
                    .filter(it -> it.offset() >= stored.getOrDefault(partition(it), 0L))
                    .toList();
            if (!unread.isEmpty()) {
                work.apply(connection, unread);
                Offsets.advance(connection, next);
            }
            return true;
        }
    }

    private static Map<TopicPartition, Long> next(List<ConsumerRecord<byte[], byte[]>> records) {
        var next = new HashMap<TopicPartition, Long>();
        records.forEach(it -> next.merge(partition(it), it.offset() + 1, Math::max));
        return next;
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> it) {
        return new TopicPartition(it.topic(), it.partition());
    }

    private static void rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for PostgreSQL", e);
        }
    }

    private interface Work {
        void apply(Connection connection, List<ConsumerRecord<byte[], byte[]>> records) throws SQLException;
    }
}
