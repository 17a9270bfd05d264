package org.contactboard.board.intake;

import java.sql.SQLException;
import java.time.Instant;
import org.contactboard.board.sql.ResultRow;
import org.jspecify.annotations.Nullable;

/** A rejected item whose record goes on its topic again. */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed on, never compared
record Replay(
        String id,
        String topic,
        int partition,
        long offset,
        int item,
        @Nullable String replayOf,
        int awaits,
        byte @Nullable [] key,
        byte @Nullable [] value,
        String rawHeaders,
        Instant receivedAt) {

    static Replay of(ResultRow row) throws SQLException {
        return new Replay(
                row.text("id"),
                row.text("topic"),
                row.integer("partition"),
                row.number("offset"),
                row.integer("item"),
                row.textOrNull("replay_of"),
                row.integer("awaits"),
                row.bytesOrNull("key"),
                row.bytesOrNull("value"),
                row.text("raw_headers"),
                row.instant("received_at"));
    }

    /** Items of one record go together. */
    String record() {
        return topic + ":" + partition + ":" + offset;
    }
}
