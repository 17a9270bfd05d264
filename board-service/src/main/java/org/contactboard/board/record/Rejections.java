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
import org.contactboard.board.mapping.WordRule;
import org.contactboard.board.sql.Statements;
import org.jspecify.annotations.Nullable;

/** Keeps what was rejected with its bytes, and the outcome with the reason; not what a higher translation could read. */
@Singleton
final class Rejections {

    /** The source of what we wrote ourselves. */
    private static final String OURSELVES = "board";

    private final OutcomeCounts counts;
    private final ObjectMapper json;
    private final Overruling overruling;

    Rejections(OutcomeCounts counts, ObjectMapper json, Overruling overruling) {
        this.counts = counts;
        this.json = json;
        this.overruling = overruling;
    }

    void add(Connection connection, Decision decision, String detail, ConsumerRecord<byte[], byte[]> bytes)
            throws SQLException {
        var overruled = overruling.of(connection, decision);
        Decisions.add(connection, List.of(decision));
        overruling.takeBack(connection, overruled);
        counts.add(List.of(decision));
        var origin = decision.origin();
        var headers = new TreeMap<String, String>();
        bytes.headers().forEach(it -> headers.put(it.key(), text(it.value())));
        var option = headers.get("board-option");
        var value = headers.get("board-value");
        var first = first(headers.get("board-replay-of"), origin.item());
        Statements.execute(
                connection,
                """
                insert into rejected (topic, "partition", "offset", item, source, kind, record_id, reason, detail, key,
                                      value, headers, received_at, raw_headers, replay_of, unmapped_option, unmapped_value,
                                      unmapped_word, meanings, state, awaits)
                select given.*, case
                           when exists (select from rejected n where n.state in ('OPEN', 'REPLAYING') and n.replay_of = concat_ws(
                               ':', given.topic, given."partition", given."offset", given.item)) then 'REPLAYED'
                           when m.word is null or given.replay_of is not null or jsonb_exists(given.headers, 'board-bytes')
                               then 'OPEN'
                           else 'REPLAYING' end,
                       coalesce(c.translation, 0)
                from (values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bytea, ?::bytea, ?::jsonb, ?::timestamptz, ?::jsonb,
                              ?::text, ?::text, ?::text, ?::text, ?::text[]))
                    as given(topic, "partition", "offset", item, source, kind, record_id, reason, detail, key, value,
                             headers, received_at, raw_headers, replay_of, option, unmapped, word, meanings)
                join intake i using (topic, "partition", "offset", item)
                left join mapping m on m.source = given.source and m.option = given.option and m.word = given.word
                left join mapping_change c on c.source = m.source
                where i.outcome = 'rejected' and i.reason = given.reason
                on conflict (topic, "partition", "offset", item) do update set
                    kind = excluded.kind, record_id = excluded.record_id, reason = excluded.reason,
                    detail = excluded.detail, headers = excluded.headers, raw_headers = excluded.raw_headers,
                    unmapped_option = excluded.unmapped_option, unmapped_value = excluded.unmapped_value,
                    unmapped_word = excluded.unmapped_word, meanings = excluded.meanings""",
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
                Timestamp.from(decision.receivedAt()),
                rawHeaders(bytes, decision.identity().source().equals(OURSELVES)),
                first,
                option,
                value,
                value == null ? null : WordRule.word(value),
                connection.createArrayOf("text", meanings(headers.get("board-meanings"))));
        if (first != null) {
            close(connection, first, origin);
        }
    }

    /** What was rejected once more stands for all that came before it. */
    private static void close(Connection connection, String first, Origin now) throws SQLException {
        Statements.execute(
                connection,
                """
                update rejected r set state = 'REPLAYED' where state in ('OPEN', 'REPLAYING')
                and (replay_of = ? or (topic, concat_ws(':', topic, "partition", "offset", item)) = (?, ?))
                and (topic, "partition", "offset") <> (?, ?, ?)
                and exists (select from rejected n where n.topic = ? and n."partition" = ? and n."offset" = ?
                            and n.item = r.item and n.state = 'OPEN')""",
                first,
                now.topic(),
                first,
                now.topic(),
                now.partition(),
                now.offset(),
                now.topic(),
                now.partition(),
                now.offset());
    }

    /** The header names one item of the record; the others stood beside it. */
    private static @Nullable String first(@Nullable String place, int item) {
        return place == null || place.indexOf(':') < 0 ? null : place.substring(0, place.lastIndexOf(':') + 1) + item;
    }

    private static Object[] meanings(@Nullable String meanings) {
        return meanings == null || meanings.isBlank() ? new Object[0] : meanings.split(",", 0);
    }

    /** Those that the record came with. */
    private String rawHeaders(ConsumerRecord<byte[], byte[]> bytes, boolean ours) {
        var raw = json.createArrayNode();
        bytes.headers().forEach(it -> {
            if (ours || !it.key().startsWith("board-")) {
                raw.addArray().add(it.key().replace("\0", "")).add(it.value());
            }
        });
        return raw.toString().replace("\\u0000", "");
    }

    /** A record of ours that cannot be taken: known by the place where it stands. */
    void addUntaken(Connection connection, ConsumerRecord<byte[], byte[]> bad, String why) throws SQLException {
        var origin = new Origin(bad.topic(), bad.partition(), bad.offset(), 0);
        add(
                connection,
                new Decision(
                        origin,
                        new Identity(
                                OURSELVES, "record", "%s/%d/%d".formatted(bad.topic(), bad.partition(), bad.offset())),
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
