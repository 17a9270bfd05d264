package org.contactboard.connector.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** When each source's newest record came on Kafka, of those that this replica has read since its start. */
@Singleton
final class NewestRecords {

    private final Topics topics;
    private final Map<String, Instant> newest = new ConcurrentHashMap<>();

    NewestRecords(Topics topics) {
        this.topics = topics;
    }

    /** The last of a partition is taken for its newest. */
    void add(ConsumerRecords<byte[], byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<byte[], byte[]>> some = records.records(partition);
            Instant at = Instant.ofEpochMilli(Math.max(0, some.getLast().timestamp()));
            newest.merge(topics.source(partition.topic()), at, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    @Nullable
    Instant of(String source) {
        return newest.get(source);
    }
}
