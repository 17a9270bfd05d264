package org.contactboard.board.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps what the connector filtered, from `intake`; its beat says how far behind it is and which sources it reads. */
@ApplicationScoped
class FilteredConsumer implements Delivery.Step {

    private final Delivery delivery;
    private final Rejections rejections;
    private final OutcomeCounts counts;
    private final ObjectMapper json;
    private final Clock clock;

    FilteredConsumer(Delivery delivery, Rejections rejections, OutcomeCounts counts, ObjectMapper json, Clock clock) {
        this.delivery = delivery;
        this.rejections = rejections;
        this.counts = counts;
        this.json = json;
        this.clock = clock;
    }

    @Incoming("intake")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        delivery.deliver(records, this);
    }

    @Override
    public void apply(Connection connection, List<ConsumerRecord<byte[], byte[]>> records) throws SQLException {
        var decisions = new ArrayList<Decision>();
        JsonNode beat = null;
        for (var it : records) {
            var message = read(it.value());
            if (message.has("lag")) {
                ConnectorBeat.tell(
                        connection, beatAt(message), message.path("lag").asLong());
                beat = message;
            } else {
                decisions.add(decision(message));
            }
        }
        if (!decisions.isEmpty()) {
            Decisions.add(connection, Refs.resolve(connection, decisions));
            counts.add(decisions);
        }
        if (beat != null) {
            ToldSources.tell(connection, beat, beatAt(beat));
        }
    }

    @Override
    public void reject(Connection connection, ConsumerRecord<byte[], byte[]> bad, String why) throws SQLException {
        rejections.addUntaken(connection, bad, why);
    }

    private JsonNode read(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** By the connector's clock, so that a beat that is read late is an old one; no clock is ahead of ours. */
    private Instant beatAt(JsonNode beat) {
        var now = clock.instant();
        var at = text(beat, "at");
        return at == null || Instant.parse(at).isAfter(now) ? now : Instant.parse(at);
    }

    private Decision decision(JsonNode it) {
        var occurredOn = text(it, "occurredOn");
        return new Decision(
                json.convertValue(it.path("origin"), Origin.class),
                new Identity(
                        it.path("source").asText(),
                        it.path("kind").asText(),
                        it.path("recordId").asText()),
                new Revision(
                        it.path("revision").path("at").asLong(),
                        it.path("revision").path("tie").asLong(),
                        it.path("translation").asInt()),
                new Outcome(it.path("outcome").asText(), it.path("reason").asText()),
                text(it, "customer"),
                text(it, "employee"),
                null,
                null,
                occurredOn == null ? null : LocalDate.parse(occurredOn),
                Instant.parse(it.path("receivedAt").asText()));
    }

    private static @Nullable String text(JsonNode it, String name) {
        return ConversationRule.text(it.get(name));
    }
}
