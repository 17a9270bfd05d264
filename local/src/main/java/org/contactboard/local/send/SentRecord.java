package org.contactboard.local.send;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * A record that Kafka has.
 *
 * @param items how many things it tells, as far as can be seen from outside: arrays tell several
 */
public record SentRecord(String topic, int partition, long offset, int items) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static SentRecord of(RecordMetadata metadata, byte @Nullable [] value) {
        return new SentRecord(metadata.topic(), metadata.partition(), metadata.offset(), items(value));
    }

    /** What the board calls it while it cannot read its id. */
    String place() {
        return "%s/%d/%d".formatted(topic, partition, offset);
    }

    String query() {
        return "/intake?topic=%s&partition=%d&offset=%d&size=500".formatted(topic, partition, offset);
    }

    private static int items(byte @Nullable [] value) {
        if (value == null || value.length == 0 || value[0] != '[') {
            return 1;
        }
        try {
            return Math.max(1, JSON.readTree(value).size());
        } catch (IOException broken) {
            return 1;
        }
    }
}
