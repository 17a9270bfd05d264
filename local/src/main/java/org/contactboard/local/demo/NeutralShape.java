package org.contactboard.local.demo;

import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A call in the neutral inbound format. */
final class NeutralShape implements CrmShape {

    @Override
    public ProducerRecord<String, byte[]> held(LiveCall call) {
        var data = NeutralEvent.JSON
                .createObjectNode()
                .put("activityId", "live-" + call.slot())
                .put("customerId", call.customer().id())
                .put("startedAt", call.startedAt().toString())
                .put("endedAt", call.endedAt().toString())
                .put("direction", call.inbound() ? "inbound" : "outbound")
                .put("contactPersonId", call.person().id())
                .put("agentId", call.employee().id())
                .put("productCode", call.product());
        return NeutralEvent.of(
                "call.completed", UUID.randomUUID().toString(), call.customer().id(), call.endedAt(), data);
    }
}
