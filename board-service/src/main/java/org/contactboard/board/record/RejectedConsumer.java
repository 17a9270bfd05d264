package org.contactboard.board.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what the connector rejected, from `contacts.rejected`, with its bytes. */
@ApplicationScoped
class RejectedConsumer implements Delivery.Step {

    private final Delivery delivery;
    private final Rejections rejections;

    RejectedConsumer(Delivery delivery, Rejections rejections) {
        this.delivery = delivery;
        this.rejections = rejections;
    }

    @Incoming("rejected")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        delivery.deliver(records, this);
    }

    @Override
    public void apply(Connection connection, List<ConsumerRecord<byte[], byte[]>> records) throws SQLException {
        for (var it : records) {
            rejections.add(connection, decision(it), header(it, "board-detail"), it);
        }
    }

    @Override
    public void reject(Connection connection, ConsumerRecord<byte[], byte[]> bad, String why) throws SQLException {
        rejections.addUntaken(connection, bad, why);
    }

    private static Decision decision(ConsumerRecord<byte[], byte[]> it) {
        var receivedAt = Instant.parse(header(it, "board-timestamp"));
        return new Decision(
                new Origin(
                        header(it, "board-topic"),
                        Integer.parseInt(header(it, "board-partition")),
                        Long.parseLong(header(it, "board-offset")),
                        Integer.parseInt(header(it, "board-item"))),
                new Identity(header(it, "board-source"), header(it, "board-kind"), header(it, "board-record-id")),
                new Revision(receivedAt.toEpochMilli() * 1000, 0, translation(it)),
                new Outcome("rejected", header(it, "board-reason")),
                null,
                null,
                null,
                null,
                null,
                receivedAt);
    }

    private static int translation(ConsumerRecord<byte[], byte[]> it) {
        return it.headers().lastHeader("board-translation") == null
                ? 0
                : Integer.parseInt(header(it, "board-translation"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> it, String name) {
        var header = it.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("header `%s` is missing".formatted(name));
        }
        return new String(header.value(), UTF_8).replace("\0", "");
    }
}
