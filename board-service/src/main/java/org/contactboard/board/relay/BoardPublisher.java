package org.contactboard.board.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.board.overview.Heads;
import org.contactboard.board.overview.Row;
import org.contactboard.board.overview.Rows;
import org.contactboard.board.record.ConnectorBeat;
import org.contactboard.board.relay.Marks.Mark;
import org.contactboard.board.source.SilentSources;
import org.contactboard.board.source.SilentSources.SilentSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends marked rows in their newest version, and takes the marks away when Kafka has acknowledged them. */
@Singleton
class BoardPublisher {

    static final String HEAD = "_board";
    static final String BEAT = "_beat";
    private static final int BATCH = 500;

    /** A row that is not on the board any more. */
    record Removed(String customer, long version, boolean removed) {}

    /**
     * A sign of life: how long the oldest change waits to be published, how many records wait to be read, for how long the
     * connector has given no sign of its own (0 within its patience, null if it never did), and which sources send nothing
     * though they usually would.
     */
    record Beat(
            Instant at,
            long oldestMarkAgeMs,
            long lag,
            @Nullable Long connectorSilentMs,
            List<SilentSource> silentSources) {}

    private final Marks marks;
    private final Rows rows;
    private final Heads heads;
    private final ConnectorBeat connector;
    private final SilentSources sources;
    private final Producer<String, byte[]> producer;
    private final ObjectMapper json;
    private final Clock clock;
    private final String topic;

    BoardPublisher(
            Marks marks,
            Rows rows,
            Heads heads,
            ConnectorBeat connector,
            SilentSources sources,
            Producer<String, byte[]> producer,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "contactboard.topics.board-changes") String topic) {
        this.marks = marks;
        this.rows = rows;
        this.heads = heads;
        this.connector = connector;
        this.sources = sources;
        this.producer = producer;
        this.json = json;
        this.clock = clock;
        this.topic = topic;
    }

    /** Publishes the newest marked rows; whether there may be more. */
    boolean publish() {
        var marked = marks.newest(BATCH);
        if (marked.isEmpty()) {
            return false;
        }
        var byId = load(marked);
        var sent = new ArrayList<Mark>();
        var acknowledged = new ArrayList<Future<?>>();
        for (var mark : marked) {
            var row = byId.get(mark.rowId());
            if (mark.rowId().equals(HEAD)) {
                var head = heads.load();
                acknowledged.add(send(HEAD, head));
                sent.add(new Mark(HEAD, head.version()));
            } else if (row == null) {
                acknowledged.add(send(mark.rowId(), new Removed(mark.rowId(), mark.version(), true)));
                sent.add(mark);
            } else {
                acknowledged.add(send(mark.rowId(), row));
                sent.add(new Mark(mark.rowId(), row.version()));
            }
        }
        await(acknowledged);
        marks.published(sent);
        return marked.size() == BATCH;
    }

    /** Beats; `unread` is how many events the board has not read yet. */
    void beat(long unread) {
        var now = clock.instant();
        var sign = connector.sign(now);
        var beat = new Beat(now, marks.oldestAgeMillis(now), unread + sign.lag(), sign.silentMs(), sources.list());
        await(List.of(send(BEAT, beat)));
    }

    private Map<String, Row> load(List<Mark> marked) {
        var byId = new HashMap<String, Row>();
        var ids =
                marked.stream().map(Mark::rowId).filter(id -> !id.equals(HEAD)).toList();
        rows.load(ids, LocalDate.now(clock))
                .forEach(row -> byId.put(row.customer().id(), row));
        return byId;
    }

    private Future<?> send(String key, Object value) {
        try {
            return producer.send(new ProducerRecord<>(topic, key, json.writeValueAsBytes(value)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(List<Future<?>> acknowledged) {
        try {
            for (var future : acknowledged) {
                future.get(30, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not take the rows: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
