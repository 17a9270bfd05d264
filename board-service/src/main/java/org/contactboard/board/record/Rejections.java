package org.contactboard.board.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.contactboard.board.sql.Statements;

/** Keeps what was rejected with its bytes, and the outcome with the reason; not what a higher translation could read. */
@Singleton
final class Rejections {

    private final OutcomeCounts counts;
    private final ObjectMapper json;

    Rejections(OutcomeCounts counts, ObjectMapper json) {
        this.counts = counts;
        this.json = json;
    }

    void add(Connection connection, Decision decision, String detail, ConsumerRecord<byte[], byte[]> bytes)
            throws SQLException {
        Decisions.add(connection, List.of(decision));
        counts.add(List.of(decision));
        var origin = decision.origin();
        var headers = new TreeMap<String, String>();
        bytes.headers().forEach(it -> headers.put(it.key(), text(it.value())));
        Statements.execute(
                connection,
                """
                insert into rejected (topic, "partition", "offset", item, source, kind, record_id, reason, detail, key,
                                      value, headers, received_at)
                select given.* from (values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bytea, ?::bytea, ?::jsonb, ?::timestamptz))
                    as given(topic, "partition", "offset", item, source, kind, record_id, reason, detail, key, value,
                             headers, received_at)
                join intake i using (topic, "partition", "offset", item)
                where i.outcome = 'rejected' and i.reason = given.reason
                on conflict (topic, "partition", "offset", item) do update set
                    kind = excluded.kind, record_id = excluded.record_id, reason = excluded.reason,
                    detail = excluded.detail, headers = excluded.headers""",
                origin.topic(),
                origin.partition(),
                origin.offset(),
                origin.item(),
                decision.identity().source(),
                decision.identity().kind(),
                decision.identity().recordId(),
                decision.outcome().reason(),
                detail,
                bytes.key(),
                bytes.value(),
                json.valueToTree(headers).toString().replace("\\u0000", ""),
                Timestamp.from(decision.receivedAt()));
    }

    /** A record of ours that cannot be taken: known by the place where it stands. */
    void addUntaken(Connection connection, ConsumerRecord<byte[], byte[]> bad, String why) throws SQLException {
        var origin = new Origin(bad.topic(), bad.partition(), bad.offset(), 0);
        add(
                connection,
                new Decision(
                        origin,
                        new Identity(
                                "board", "record", "%s/%d/%d".formatted(bad.topic(), bad.partition(), bad.offset())),
                        new Revision(bad.timestamp() * 1000, 0, 0),
                        new Outcome("rejected", "unreadable"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Instant.ofEpochMilli(bad.timestamp())),
                why,
                bad);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
    }
}
