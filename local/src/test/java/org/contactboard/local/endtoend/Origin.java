package org.contactboard.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Where Kafka has put a CRM's record. */
record Origin(String topic, int partition, long offset) {

    static Origin of(RecordMetadata acknowledged) {
        return new Origin(acknowledged.topic(), acknowledged.partition(), acknowledged.offset());
    }

    static Origin of(JsonNode outcome) {
        return new Origin(
                outcome.path("topic").asText(),
                outcome.path("partition").asInt(),
                outcome.path("offset").asLong());
    }
}
