package org.contactboard.connector.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.Header;
import org.contactboard.connector.record.Replayed;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what CRMs put on Kafka; a poll is committed when each of its items has its outcome there. */
@ApplicationScoped
class CrmRecordsConsumer {

    private final Outcomes outcomes;
    private final KnownMappings mappings;
    private final Topics topics;
    private final MessagePublisher publisher;
    private final ProcessedOffsets offsets;
    private final OutcomeCounts counts;
    private final NewestRecords newest;

    CrmRecordsConsumer(
            Outcomes outcomes,
            KnownMappings mappings,
            Topics topics,
            MessagePublisher publisher,
            ProcessedOffsets offsets,
            OutcomeCounts counts,
            NewestRecords newest) {
        this.outcomes = outcomes;
        this.mappings = mappings;
        this.topics = topics;
        this.publisher = publisher;
        this.offsets = offsets;
        this.counts = counts;
        this.newest = newest;
    }

    @Incoming("crm")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) throws InterruptedException {
        mappings.await();
        Portions portions = new Portions(topics, publisher, counts::add);
        for (ConsumerRecord<byte[], byte[]> record : records) {
            CrmRecord given = crmRecord(record);
            mappings.await(topics.source(record.topic()), Replayed.mappings(given));
            portions.add(outcomes.of(given));
        }
        portions.send();
        newest.add(records);
        offsets.add(records.nextOffsets());
    }

    /** As Kafka gave it. */
    static CrmRecord crmRecord(ConsumerRecord<byte[], byte[]> record) {
        List<Header> headers = new ArrayList<>();
        record.headers().forEach(header -> headers.add(new Header(header.key(), header.value())));
        return new CrmRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(Math.max(0, record.timestamp())),
                record.key(),
                record.value(),
                headers);
    }
}
