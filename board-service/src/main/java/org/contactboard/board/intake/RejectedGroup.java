package org.contactboard.board.intake;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Rejected records of one source that wait for the same reason. */
record RejectedGroup(
        @Schema(examples = "odoo") String source,
        @Schema(examples = "unknown-kind") String reason,

        @Schema(description = "The setting that can say what the value means", examples = "activity-types") @Nullable
        String option,

        @Schema(description = "The value without a meaning", examples = "7") @Nullable
        String value,

        @Schema(description = "What it may mean, of which a person can choose")
        List<String> meanings,

        @Schema(examples = "31") long count,

        @Schema(description = "How many of them are tried again right now", examples = "0")
        long replaying,

        Instant oldestAt,
        Instant newestAt) {

    static RejectedGroup of(ResultRow row) throws SQLException {
        return new RejectedGroup(
                row.text("source"),
                row.text("reason"),
                row.textOrNull("unmapped_option"),
                row.textOrNull("value"),
                row.texts("meanings"),
                row.number("count"),
                row.number("replaying"),
                row.instant("oldest_at"),
                row.instant("newest_at"));
    }
}
