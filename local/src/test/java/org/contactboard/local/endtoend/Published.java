package org.contactboard.local.endtoend;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the board has published on `board-changes`, read from its beginning to its end of now. */
final class Published {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Published() {}

    /** The highest version of each customer's row. */
    static Map<String, Long> versions(String bootstrapServers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor("board-changes").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions));
        }
    }

    private static Map<String, Long> read(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var versions = new HashMap<String, Long>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(500))
                    .forEach(record -> versions.merge(record.key(), version(record), Math::max));
        }
        return versions;
    }

    private static long version(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(record.value()).path("version").asLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
