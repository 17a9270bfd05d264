package org.contactboard.ui.segments;

import java.time.LocalDate;
import java.time.Period;
import org.contactboard.ui.rhythm.Periods;
import org.jspecify.annotations.Nullable;

/** A rhythm, and the day from which it held; null: since the beginning. */
record DatedPeriods(
        @Nullable LocalDate validFrom,
        @Nullable Period green,
        @Nullable Period orange) {

    Periods periods() {
        return new Periods(green, orange);
    }
}
