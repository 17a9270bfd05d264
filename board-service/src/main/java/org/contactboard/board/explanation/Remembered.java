package org.contactboard.board.explanation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the board's memory holds of a record.
 *
 * @param known whether it holds anything: what was filtered or rejected leaves nothing but its outcome
 * @param status as the record's state has it: HELD, PLANNED, NOT_HELD, CANCELLED, DELETED, WRITTEN or null
 * @param pending waiting, unmatched or null
 * @param startedAt null where the source knows the day only
 */
record Remembered(
        String source,
        String kind,
        String recordId,
        boolean known,
        @Nullable String status,
        @Nullable String pending,
        @Nullable String pendingNumber,
        @Nullable String pendingPerson,
        @Nullable String channel,
        @Nullable Instant startedAt,
        @Nullable LocalDate on) {

    String key() {
        return source + ':' + kind + ':' + recordId;
    }
}
