package org.contactboard.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Puts what the demo tells into the neutral inbound format: one structured CloudEvent per record. */
final class NeutralEvent {

    static final ObjectMapper JSON = new ObjectMapper();

    private NeutralEvent() {}

    /**
     * @param id what makes the event the same when it is sent again
     * @param time of the change at its source: orders what is told about one thing
     */
    static ProducerRecord<String, byte[]> of(String type, String id, String subject, Instant time, ObjectNode data) {
        var event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "/crm/demo")
                .put("type", "example.crm." + type)
                .put("subject", subject)
                .put("time", time.toString())
                .put("datacontenttype", "application/json")
                .set("data", data);
        var cloudEvent = new ProducerRecord<>(
                "crm.cloudevents", subject, event.toString().getBytes(StandardCharsets.UTF_8));
        cloudEvent
                .headers()
                .add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));
        return cloudEvent;
    }
}
