package org.contactboard.board.relay;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.contactboard.board.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many events the board has still to read; what the connector has, it says itself. */
@Singleton
class Backlog {

    private final Admin kafka;
    private final Sql sql;
    private final String topic;

    Backlog(Admin kafka, Sql sql, @ConfigProperty(name = "contactboard.topics.contacts") String topic) {
        this.kafka = kafka;
        this.sql = sql;
        this.topic = topic;
    }

    long records() {
        var next = new HashMap<TopicPartition, Long>();
        sql.list(
                "select \"partition\", next from kafka_offset where topic = ?",
                row -> next.put(new TopicPartition(topic, row.integer("partition")), row.number("next")),
                topic);
        return ends().entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - next.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private Map<TopicPartition, Long> ends() {
        try {
            var described = kafka.describeTopics(List.of(topic)).allTopicNames().get(2, TimeUnit.SECONDS);
            var partitions = requireNonNull(described.get(topic)).partitions();
            var latest = new HashMap<TopicPartition, OffsetSpec>();
            partitions.forEach(it -> latest.put(new TopicPartition(topic, it.partition()), OffsetSpec.latest()));
            var ends = new HashMap<TopicPartition, Long>();
            kafka.listOffsets(latest)
                    .all()
                    .get(2, TimeUnit.SECONDS)
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not tell its offsets: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
