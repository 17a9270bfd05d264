package org.contactboard.board.intake;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        @Nullable Instant receivedAt,

        @Schema(description = "OPEN, REPLAYING, REPLAYED or DISCARDED", examples = "OPEN")
        String state,

        @Schema(description = "The setting that can say what the value means") @Nullable
        String option,

        @Schema(description = "The value without a meaning") @Nullable
        String unmapped,

        @Schema(description = "What it may mean") List<String> meanings,

        @Schema(description = "Why it was discarded, or could not be replayed") @Nullable
        String note,

        @Schema(description = "Whether its bytes are here") boolean replayable,

        @Schema(description = "What became of its replay") @Nullable
        String outcome,

        @Nullable String outcomeReason) {

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
                row.instantOrNull("received_at"),
                row.text("state"),
                row.textOrNull("unmapped_option"),
                row.textOrNull("unmapped_value"),
                row.texts("meanings"),
                row.textOrNull("note"),
                row.flag("replayable"),
                row.textOrNull("outcome"),
                row.textOrNull("outcome_reason"));
    }
}
