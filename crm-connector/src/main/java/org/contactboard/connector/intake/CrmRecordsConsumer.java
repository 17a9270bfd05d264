package org.contactboard.connector.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<CrmRecord> all = new ArrayList<>(records.count());
        records.forEach(record -> all.add(crmRecord(record)));
        mappings.await(awaited(all));
        for (CrmRecord record : all) {
            portions.add(outcomes.of(record));
        }
        portions.send();
        newest.add(records);
        offsets.add(records.nextOffsets());
    }

    /** How many changes of their source's mappings replayed records wait for, at most. */
    private Map<String, Integer> awaited(List<CrmRecord> records) {
        Map<String, Integer> awaited = new HashMap<>();
        for (CrmRecord record : records) {
            int changes = Replayed.mappings(record);
            if (changes > 0) {
                awaited.merge(topics.source(record.topic()), changes, Math::max);
            }
        }
        return awaited;
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
