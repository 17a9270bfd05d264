package org.contactboard.board.segment;

import java.time.LocalDate;
import java.time.Period;
import org.contactboard.board.rhythm.Rhythm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A segment as told; without periods of its own the board's hold. */
public record SegmentDetail(
        String id,
        String name,

        @Nullable Period green,

        @Nullable Period orange,

        @Schema(description = "The day from which its periods hold; null: it never had its own") @Nullable
        LocalDate rhythmSince,

        int overloadCount,
        int overloadDays) {

    static SegmentDetail of(Segment segment, @Nullable Rhythm rhythm, @Nullable LocalDate since) {
        return new SegmentDetail(
                segment.id,
                segment.name,
                rhythm == null ? null : rhythm.green(),
                rhythm == null ? null : rhythm.orange(),
                since,
                segment.overloadCount,
                segment.overloadDays);
    }
}
