package org.contactboard.connector.intake;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Commits what has its outcome. A commit that fails, as during a rebalance, stays open until a later one succeeds or
 * the partition has gone to another replica; nothing waits for it, for reading a record twice does no harm.
 */
@Singleton
final class ProcessedOffsets {

    private final KafkaClientService kafka;
    private final Map<TopicPartition, OffsetAndMetadata> open = new ConcurrentHashMap<>();

    ProcessedOffsets(KafkaClientService kafka) {
        this.kafka = kafka;
    }

    /** Takes the offsets of the records that come next. */
    void add(Map<TopicPartition, OffsetAndMetadata> next) {
        open.putAll(next);
        commit();
    }

    /** Commits what is open, soon and in the background. */
    void commit() {
        if (!open.isEmpty()) {
            KafkaConsumer<byte[], byte[]> consumer = kafka.getConsumer("crm");
            consumer.runOnPollingThread((Consumer<byte[], byte[]> client) -> commit(client))
                    .subscribe()
                    .with(done -> {}, failed -> {});
        }
    }

    private void commit(Consumer<byte[], byte[]> client) {
        open.keySet().retainAll(client.assignment());
        Map<TopicPartition, OffsetAndMetadata> asked = Map.copyOf(open);
        client.commitAsync(asked, (offsets, failure) -> {
            if (failure == null) {
                asked.forEach(open::remove);
            }
        });
    }
}
