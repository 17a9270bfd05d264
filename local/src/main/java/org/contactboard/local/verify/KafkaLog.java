package org.contactboard.local.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What Kafka holds, read from its beginning to the end that it has now; nothing is committed. */
final class KafkaLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String bootstrapServers;

    KafkaLog(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** The places of all CRM records since that moment. */
    Places crmRecords(Instant since) {
        var places = new Places();
        read(topic -> topic.startsWith("crm."), record -> {
            if (record.timestamp() >= since.toEpochMilli()) {
                places.add(record.topic(), record.partition(), record.offset());
            }
        });
        return places;
    }

    /** The version in which each row was published last, the head's under its own key. */
    Map<String, Long> published() {
        var newest = new HashMap<String, Long>();
        read("board-changes"::equals, record -> {
            if (record.key() != null && record.value() != null) {
                newest.merge(new String(record.key(), UTF_8), version(record.value()), Math::max);
            }
        });
        return newest;
    }

    private static long version(byte[] row) {
        try {
            return JSON.readTree(row).path("version").asLong();
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private void read(Predicate<String> wanted, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = partitions(consumer, wanted);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(each);
            }
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Predicate<String> wanted) {
        return consumer.listTopics().entrySet().stream()
                .filter(topic -> wanted.test(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream())
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
    }
}
