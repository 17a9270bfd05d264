package org.contactboard.local.send;

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

/** Gives records to Kafka and waits until it has them. */
public final class Delivery {

    private Delivery() {}

    public static List<SentRecord> deliver(String kafka, List<ProducerRecord<byte[], byte[]>> records)
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
                sent.add(SentRecord.of(
                        acknowledgements.get(i).get(), records.get(i).value()));
            }
            return sent;
        } catch (ExecutionException refused) {
            var why = refused.getCause() == null ? refused : refused.getCause();
            throw new Refusal("Kafka at %s does not take the record: %s (is ./board up running?)"
                    .formatted(kafka, why.getMessage()));
        }
    }
}
