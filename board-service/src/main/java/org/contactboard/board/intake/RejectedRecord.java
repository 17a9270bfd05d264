package org.contactboard.board.intake;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.SQLException;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rejected item with the record's own bytes, in base64. */
record RejectedRecord(
        @JsonUnwrapped Rejected rejected,
        @Schema(format = "byte") byte @Nullable [] key,
        @Schema(format = "byte") byte @Nullable [] value,
        @Schema(implementation = Object.class) @JsonRawValue String headers) {

    static RejectedRecord of(ResultRow row) throws SQLException {
        return new RejectedRecord(
                Rejected.of(row), row.bytesOrNull("key"), row.bytesOrNull("value"), row.text("headers"));
    }
}
