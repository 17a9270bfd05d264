package org.contactboard.local.replay;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.contactboard.local.place.Ports;
import org.contactboard.local.place.Refusal;

/** Whether the board has taken all that the connector has sent up to a moment. */
public final class TakenRecords {

    private static final List<String> TOPICS = List.of("contacts", "intake", "contacts.rejected");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Ports ports;

    public TakenRecords(Ports ports) {
        this.ports = ports;
    }

    /** Returns when it has; refuses after ten minutes. */
    public void await() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var ends = ends();
        while (!isTaken(ends)) {
            if (System.nanoTime() > deadline) {
                throw new Refusal("The board is still reading what was sent; it goes on by itself");
            }
            Thread.sleep(200);
        }
    }

    private Map<TopicPartition, Long> ends() throws InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + ports.kafka()))) {
            var asked = new HashMap<TopicPartition, OffsetSpec>();
            admin.describeTopics(TOPICS).allTopicNames().get().values().forEach(topic -> topic.partitions()
                    .forEach(it -> asked.put(new TopicPartition(topic.name(), it.partition()), OffsetSpec.latest())));
            var ends = new HashMap<TopicPartition, Long>();
            admin.listOffsets(asked).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (ExecutionException away) {
            throw new Refusal("Kafka does not answer on port " + ports.kafka() + ": start the board with ./board up");
        }
    }

    private boolean isTaken(Map<TopicPartition, Long> ends) {
        var url = "jdbc:postgresql://127.0.0.1:%d/board?user=board".formatted(ports.postgres());
        try (var database = DriverManager.getConnection(url);
                var statement = database.createStatement();
                var row = statement.executeQuery("select topic, \"partition\", next from kafka_offset")) {
            var taken = new HashMap<TopicPartition, Long>();
            while (row.next()) {
                taken.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
            }
            return ends.entrySet().stream().allMatch(it -> taken.getOrDefault(it.getKey(), 0L) >= it.getValue());
        } catch (SQLException away) {
            throw new Refusal(
                    "PostgreSQL does not answer on port " + ports.postgres() + ": start the board with ./board up");
        }
    }
}
