package org.contactboard.local.demo;

import static org.contactboard.local.demo.NeutralEvent.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A lead or a score of a customer's satisfaction, on a day. */
record Measurement(Story story, String noun, String customer, int n, LocalDate on) {

    ProducerRecord<String, byte[]> told(UnaryOperator<ObjectNode> more) {
        var id = noun + "-" + customer + "-" + n;
        var data = JSON.createObjectNode()
                .put("id", id)
                .put("customerId", customer)
                .put("on", on.toString());
        return story.told(noun + ".changed", id, customer, more.apply(data));
    }
}
