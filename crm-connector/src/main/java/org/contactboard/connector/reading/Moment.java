package org.contactboard.connector.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When something was: an instant, or a day where the source knows no more. Exactly one is there. */
public record Moment(@Nullable Instant instant, @Nullable LocalDate day) {

    static Moment of(Instant instant) {
        return new Moment(instant, null);
    }

    static Moment of(LocalDate day) {
        return new Moment(null, day);
    }

    /** The day in the zone; a day known as such is never shifted. */
    public LocalDate dayIn(ZoneId zone) {
        if (day != null) {
            return day;
        }
        return java.util.Objects.requireNonNull(instant).atZone(zone).toLocalDate();
    }
}
