package org.contactboard.ui.rejected;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One rejected item, without its bytes. */
record RejectedItem(
        String id,
        String source,
        String kind,
        String recordId,
        String reason,
        String detail,
        String topic,
        int partition,
        long offset,
        int bytes,
        Instant receivedAt,
        String state,
        @Nullable String note,
        boolean replayable,
        @Nullable String outcome,
        @Nullable String outcomeReason) {}
