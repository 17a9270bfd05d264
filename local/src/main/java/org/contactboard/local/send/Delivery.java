package org.contactboard.local.send;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.rest.BoardClient;

/** Gives records to Kafka and waits until it has them. */
public final class Delivery {

    private Delivery() {}

    /** @param connector is asked how many items a record holds that may hold several */
    public static List<SentRecord> deliver(
            String kafka, List<ProducerRecord<byte[], byte[]>> records, BoardClient connector)
            throws InterruptedException {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", kafka,
                "acks", "all",
                "max.block.ms", "10000",
                "request.timeout.ms", "5000",
                "delivery.timeout.ms", "15000");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var acknowledgements = new ArrayList<Future<RecordMetadata>>();
            records.forEach(record -> acknowledgements.add(producer.send(record)));
            var sent = new ArrayList<SentRecord>();
            for (var i = 0; i < records.size(); i++) {
                var place = acknowledgements.get(i).get();
                var items = items(records.get(i), connector);
                sent.add(new SentRecord(place.topic(), place.partition(), place.offset(), items));
            }
            return sent;
        } catch (ExecutionException refused) {
            var why = refused.getCause() == null ? refused : refused.getCause();
            throw new Refusal("Kafka at %s does not take the record: %s (is ./board up running?)"
                    .formatted(kafka, why.getMessage()));
        }
    }

    private static int items(ProducerRecord<byte[], byte[]> record, BoardClient connector) throws InterruptedException {
        if (record.value() == null || !new String(record.value(), UTF_8).contains("[")) {
            return 1;
        }
        try {
            return Math.max(1, Trial.of(record, connector).size());
        } catch (Refusal away) {
            return 1; // it is not there to be asked: then what it would say is awaited as long as for one
        }
    }
}
