package org.contactboard.board.record;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what the connector sends on `contacts`. */
@ApplicationScoped
class ContactsConsumer implements Delivery.Step {

    private final Delivery delivery;
    private final RecordEventReader reader;
    private final BatchStep batchStep;
    private final Rejections rejections;

    ContactsConsumer(Delivery delivery, RecordEventReader reader, BatchStep batchStep, Rejections rejections) {
        this.delivery = delivery;
        this.reader = reader;
        this.batchStep = batchStep;
        this.rejections = rejections;
    }

    @Incoming("contacts")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        delivery.deliver(records, this);
    }

    @Override
    public void apply(Connection connection, List<ConsumerRecord<byte[], byte[]>> records) throws SQLException {
        var events = new ArrayList<RecordEvent>(records.size());
        for (var it : records) {
            events.add(reader.read(it.value()));
        }
        batchStep.apply(connection, events);
    }

    @Override
    public void reject(Connection connection, ConsumerRecord<byte[], byte[]> bad, String why) throws SQLException {
        rejections.addUntaken(connection, bad, why);
    }
}
