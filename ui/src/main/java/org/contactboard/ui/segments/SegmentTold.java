package org.contactboard.ui.segments;

import java.time.LocalDate;
import java.time.Period;
import org.contactboard.ui.rhythm.Periods;
import org.jspecify.annotations.Nullable;

/** A segment as the board-service tells it; {@code rhythmSince} is the day from which its periods hold. */
record SegmentTold(
        String id,
        String name,
        @Nullable Period green,
        @Nullable Period orange,
        @Nullable LocalDate rhythmSince,
        int overloadCount,
        int overloadDays) {

    Periods periods() {
        return new Periods(green, orange);
    }

    /** What a person writes of one; the id only where it is new. */
    record Edit(
            @Nullable String id,
            String name,
            @Nullable Period green,
            @Nullable Period orange,
            int overloadCount,
            int overloadDays) {}
}
