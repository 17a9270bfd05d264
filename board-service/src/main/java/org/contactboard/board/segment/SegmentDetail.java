package org.contactboard.board.segment;

import java.time.Period;
import org.contactboard.board.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;

/** A segment as told; without periods of its own the board's hold. */
public record SegmentDetail(
        String id,
        String name,

        @Nullable Period green,

        @Nullable Period orange,

        int overloadCount,
        int overloadDays) {

    static SegmentDetail of(Segment segment, @Nullable Rhythm rhythm) {
        return new SegmentDetail(
                segment.id,
                segment.name,
                rhythm == null ? null : rhythm.green(),
                rhythm == null ? null : rhythm.orange(),
                segment.overloadCount,
                segment.overloadDays);
    }
}
