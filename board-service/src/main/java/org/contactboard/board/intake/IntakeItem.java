package org.contactboard.board.intake;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.contactboard.board.sql.ResultRow;
import org.jspecify.annotations.Nullable;

/** What became of one item of a CRM record; ids and days, no names. */
record IntakeItem(
        String source,
        String kind,
        String recordId,
        SourceRevision revision,
        String outcome,
        String reason,
        @Nullable String customer,
        String topic,
        int partition,
        long offset,
        int item,
        @Nullable Instant receivedAt,
        @Nullable LocalDate occurredOn) {

    /** The instant of the change at its source in µs, and a tie-breaker. */
    record SourceRevision(long at, long tie) {}

    static IntakeItem of(ResultRow row) throws SQLException {
        return new IntakeItem(
                row.text("source"),
                row.text("kind"),
                row.text("record_id"),
                new SourceRevision(row.number("revision_at"), row.number("revision_tie")),
                row.text("outcome"),
                row.text("reason"),
                row.textOrNull("customer_id"),
                row.text("topic"),
                row.integer("partition"),
                row.number("offset"),
                row.integer("item"),
                row.instantOrNull("received_at"),
                row.dayOrNull("occurred_on"));
    }
}
