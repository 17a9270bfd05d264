package org.contactboard.ui.rejected;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rejected item with its record's bytes and headers. */
@SuppressWarnings("ArrayRecordComponent") // bytes are shown, never compared
record RejectedRecord(
        String id,
        String recordId,
        String reason,
        String detail,
        String topic,
        int partition,
        long offset,
        int bytes,
        Instant receivedAt,
        boolean replayable,
        byte @Nullable [] key,
        byte @Nullable [] value,
        Map<String, String> headers) {}
