package org.contactboard.board.intake;

import java.sql.SQLException;
import java.time.Instant;
import org.contactboard.board.sql.ResultRow;
import org.jspecify.annotations.Nullable;

/** An item that could not be read, and where it came from. */
record Rejected(
        String id,
        String source,
        String kind,
        String recordId,
        String reason,
        String detail,
        String topic,
        int partition,
        long offset,
        int item,
        int bytes,
        @Nullable Instant receivedAt) {

    static Rejected of(ResultRow row) throws SQLException {
        return new Rejected(
                row.text("id"),
                row.text("source"),
                row.text("kind"),
                row.text("record_id"),
                row.text("reason"),
                row.text("detail"),
                row.text("topic"),
                row.integer("partition"),
                row.number("offset"),
                row.integer("item"),
                row.integer("bytes"),
                row.instantOrNull("received_at"));
    }
}
