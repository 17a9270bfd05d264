package org.contactboard.board.record;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Reads on from the offsets that are stored with the data, so that a restored database takes what it misses. */
@Singleton
@Identifier("stored-offsets")
final class StoredOffsets implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(StoredOffsets.class);

    private final AgroalDataSource database;

    StoredOffsets(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var next = untilRead(partitions);
        var ends = consumer.endOffsets(partitions);
        for (var partition : partitions) {
            var stored = next.getOrDefault(partition, 0L);
            if (stored > ends.getOrDefault(partition, 0L)) {
                LOG.warnf("%s ends before the stored offset %d: it was made anew, reading it whole", partition, stored);
                forget(partition);
                stored = 0L;
            }
            if (stored == 0) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, stored);
            }
        }
    }

    private void forget(TopicPartition partition) {
        try (var connection = database.getConnection()) {
            Offsets.forget(connection, partition);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<TopicPartition, Long> untilRead(Collection<TopicPartition> partitions) {
        while (true) {
            try (var connection = database.getConnection()) {
                return Offsets.read(connection, partitions);
            } catch (SQLException e) {
                LOG.warnf("PostgreSQL is away, waiting for the stored offsets: %s", e.getMessage());
            }
            try {
                TimeUnit.MILLISECONDS.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while waiting for PostgreSQL", e);
            }
        }
    }
}
