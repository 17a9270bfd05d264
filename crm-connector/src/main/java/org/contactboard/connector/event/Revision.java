package org.contactboard.connector.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The order of an item's changes: the instant of the change in µs since 1970, then a tie-breaker. */
public record Revision(long at, long tie) {

    public static Revision of(Instant instant, long tie) {
        return new Revision(ChronoUnit.MICROS.between(Instant.EPOCH, instant), tie);
    }
}
