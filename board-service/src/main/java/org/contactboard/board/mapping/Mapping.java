package org.contactboard.board.mapping;

import java.sql.SQLException;
import java.time.Instant;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One value of a source, and what people said that it means. */
public record Mapping(
        @Schema(examples = "odoo") String source,

        @Schema(description = "The setting of the source that it stands over", examples = "activity-types")
        String option,

        @Schema(examples = "7") String value,
        @Schema(examples = "call") String meaning,
        Instant mappedAt) {

    static Mapping of(ResultRow row) throws SQLException {
        return new Mapping(
                row.text("source"),
                row.text("option"),
                row.text("value"),
                row.text("meaning"),
                row.instant("mapped_at"));
    }
}
