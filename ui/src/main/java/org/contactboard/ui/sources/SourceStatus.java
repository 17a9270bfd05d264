package org.contactboard.ui.sources;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A source as the board-service tells it; {@code contacts} are the conversations of the last 30 days. */
record SourceStatus(
        String source,
        @Nullable String kind,
        SourceState state,
        @Nullable Instant newestAt,
        @Nullable Instant silentSince,
        @Nullable Long usualGapSeconds,
        @Nullable Double usualDelaySeconds,
        long lag,
        Today today,
        long contacts,
        @Nullable Double contactsWithoutProduct) {

    /** What became of the records that came in today, each once. */
    record Today(
            long received,
            long counted,
            long appointments,
            long written,
            long notHeld,
            long waiting,
            long unmatched,
            long rejected,
            long other) {}
}
