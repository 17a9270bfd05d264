package org.contactboard.board.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Puts rejected records on their topics again: key, bytes, headers and Kafka's timestamp as they were, with the place
 * where the record stood first. Their rows stay locked until Kafka has them; should the service die just then, they are
 * put there twice, which does no harm.
 */
@Singleton
public class ReplayPublisher {

    /** The first place of the item for which it is put there, as the connector and {@code Rejections} read it. */
    static final String OF = "board-replay-of";

    /** The changes of the source's mappings that the connector has to know before it translates the record. */
    static final String MAPPINGS = "board-replay-mappings";

    private static final int AT_A_TIME = 200;
    private static final int PATIENCE_SECONDS = 15;

    private final Sql sql;
    private final Producer<byte[], byte[]> producer;
    private final ObjectMapper json;

    ReplayPublisher(Sql sql, Producer<byte[], byte[]> producer, ObjectMapper json) {
        this.sql = sql;
        this.producer = producer;
        this.json = json;
    }

    /** Sends some of those that wait; whether there may be more. */
    public boolean publish() {
        return QuarkusTransaction.requiringNew().call(() -> send(sql.list("""
                        select r.*, concat_ws(':', topic, "partition", "offset", item) as id from rejected r
                        where state = 'REPLAYING' and (awaits = 0 or exists (
                            select from mapping_change c where c.source = r.source and c.published >= r.awaits))
                        order by topic, "partition", "offset", item limit ? for update skip locked""", Replay::of, AT_A_TIME))) == AT_A_TIME;
    }

    private int send(List<Replay> replays) {
        var records = new LinkedHashMap<String, List<Replay>>();
        replays.forEach(it -> records.computeIfAbsent(it.record(), record -> new ArrayList<>())
                .add(it));
        var sent = new LinkedHashMap<List<Replay>, Future<RecordMetadata>>();
        for (var items : records.values()) {
            sent.put(items, producer.send(record(items.getFirst())));
        }
        sent.forEach(this::await);
        return replays.size();
    }

    private void await(List<Replay> items, Future<RecordMetadata> acknowledged) {
        try {
            var place = acknowledged.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            items.forEach(it -> sql.update(
                    """
                    update rejected set state = 'REPLAYED', replay_topic = ?, replay_partition = ?, replay_offset = ?
                    where topic = ? and "partition" = ? and "offset" = ? and item = ?""",
                    place.topic(),
                    place.partition(),
                    place.offset(),
                    it.topic(),
                    it.partition(),
                    it.offset(),
                    it.item()));
        } catch (ExecutionException e) {
            items.forEach(it -> refuse(it, e.getCause()));
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka did not take the records: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What Kafka will never take waits for people again, and says why; for the rest it is tried again. */
    private void refuse(Replay replay, @Nullable Throwable failure) {
        if (!(failure instanceof RecordTooLargeException
                || failure instanceof InvalidTimestampException
                || failure instanceof InvalidTopicException)) {
            throw new IllegalStateException("Kafka did not take the records: " + failure, failure);
        }
        sql.update(
                """
                update rejected set state = 'OPEN', awaits = 0, batch = null, note = ?
                where topic = ? and "partition" = ? and "offset" = ? and item = ?""",
                "Kafka: " + failure.getMessage(),
                replay.topic(),
                replay.partition(),
                replay.offset(),
                replay.item());
    }

    private ProducerRecord<byte[], byte[]> record(Replay replay) {
        var headers = headers(replay);
        headers.add(header(OF, replay.replayOf() == null ? replay.id() : replay.replayOf()));
        if (replay.awaits() > 0) {
            headers.add(header(MAPPINGS, String.valueOf(replay.awaits())));
        }
        return new ProducerRecord<>(
                replay.topic(), null, replay.receivedAt().toEpochMilli(), replay.key(), replay.value(), headers);
    }

    private List<Header> headers(Replay replay) {
        try {
            var headers = new ArrayList<Header>();
            for (var raw : json.readValue(replay.rawHeaders(), new TypeReference<List<List<@Nullable String>>>() {})) {
                var value = raw.getLast();
                headers.add(new RecordHeader(
                        raw.getFirst(),
                        value == null ? null : Base64.getDecoder().decode(value)));
            }
            return headers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
