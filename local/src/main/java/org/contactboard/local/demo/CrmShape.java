package org.contactboard.local.demo;

import org.apache.kafka.clients.producer.ProducerRecord;

/** How a kind of CRM tells that a call was held. */
interface CrmShape {

    ProducerRecord<String, byte[]> held(LiveCall call);
}
