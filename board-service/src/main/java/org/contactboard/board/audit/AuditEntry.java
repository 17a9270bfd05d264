package org.contactboard.board.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.SQLException;
import java.time.Instant;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that somebody did. */
record AuditEntry(
        @Schema(examples = "412") long id,
        @Schema(examples = "customer-assigned") String action,

        @Schema(description = "Whom or what it is about, by ids", examples = "espocrm:call:6743c1")
        String subject,

        @Nullable String note,

        @Schema(
                description = "What the action wrote of itself",
                implementation = Object.class,
                examples = "{\"customer\": \"acme\"}")
        @JsonRawValue
        String detail,

        Instant doneAt,
        @Schema(examples = "local") String doneBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    static AuditEntry of(ResultRow row) throws SQLException {
        return new AuditEntry(
                row.number("id"),
                row.text("action"),
                row.text("subject"),
                row.textOrNull("note"),
                row.text("detail"),
                row.instant("done_at"),
                row.text("done_by"),
                row.instantOrNull("undone_at"),
                row.textOrNull("undone_by"));
    }

    boolean isUndone() {
        return undoneAt != null;
    }
}
