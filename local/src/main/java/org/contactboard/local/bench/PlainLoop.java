package org.contactboard.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What ingest is measured against: one thread, polls of 5,000, JSON parsed, one unnest upsert into one table, a commit
 * per poll. It knows nothing of customers, orders or outcomes.
 */
final class PlainLoop implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Connection database;

    PlainLoop(String bootstrapServers, String jdbcUrl) throws SQLException {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.poll.records", "5000", "fetch.min.bytes", "100000"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        database = DriverManager.getConnection(jdbcUrl);
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("""
                    create table if not exists plain_loop
                    (id text primary key, customer text, product text, started_at timestamptz, employee text)""");
            database.commit();
        }
    }

    /** Reads so many records from these offsets on; returns the records per second. */
    double run(Map<TopicPartition, Long> from, int count) throws SQLException, IOException {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        var read = 0;
        var start = System.nanoTime();
        while (read < count) {
            var polled = consumer.poll(Duration.ofSeconds(1));
            if (!polled.isEmpty()) {
                upsert(polled);
                read += polled.count();
            }
        }
        return read / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() throws SQLException {
        consumer.close();
        database.close();
    }

    private void upsert(ConsumerRecords<byte[], byte[]> records) throws SQLException, IOException {
        var calls = new LinkedHashMap<String, JsonNode>();
        for (var received : records) {
            var data = JSON.readTree(received.value()).path("data");
            calls.put(data.path("activityId").asText(), data);
        }
        try (var statement = database.prepareStatement("""
                insert into plain_loop (id, customer, product, started_at, employee)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
                on conflict (id) do update set customer = excluded.customer, product = excluded.product,
                    started_at = excluded.started_at, employee = excluded.employee""")) {
            statement.setArray(1, database.createArrayOf("text", calls.keySet().toArray()));
            statement.setArray(2, column(calls, data -> data.path("customerId").asText()));
            statement.setArray(3, column(calls, data -> data.path("productCode").asText()));
            statement.setArray(4, column(calls, data -> data.path("startedAt").asText()));
            statement.setArray(
                    5, column(calls, data -> data.path("agent").path("id").asText()));
            statement.executeUpdate();
        }
        database.commit();
    }

    private Array column(Map<String, JsonNode> calls, Function<JsonNode, String> value) throws SQLException {
        return database.createArrayOf("text", calls.values().stream().map(value).toArray());
    }
}
