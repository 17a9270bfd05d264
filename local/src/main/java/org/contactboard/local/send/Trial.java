package org.contactboard.local.send;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.local.rest.BoardClient;

/** A record shown to the connector, which says what each of its items would become and stores nothing. */
public final class Trial {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Trial() {}

    /** An array with an entry for each item. */
    public static JsonNode of(ProducerRecord<byte[], byte[]> record, BoardClient connector)
            throws InterruptedException {
        return connector.post("/check", sample(record));
    }

    private static ObjectNode sample(ProducerRecord<byte[], byte[]> record) {
        var sample = JSON.createObjectNode().put("topic", record.topic().substring("crm.".length()));
        if (record.key() != null) {
            sample.put("key", new String(record.key(), UTF_8));
        }
        if (record.value() != null) {
            sample.put("value", record.value());
        }
        var headers = sample.putObject("headers");
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return sample;
    }
}
