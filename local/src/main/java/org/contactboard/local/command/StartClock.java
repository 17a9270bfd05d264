package org.contactboard.local.command;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.contactboard.local.place.Refusal;
import org.jspecify.annotations.Nullable;

/** The instant at which all services start, when {@code BOARD_CLOCK} names one; from there they run on. */
final class StartClock {

    private StartClock() {}

    /** What the services add to the system's clock: fixed once, so that a restarted one agrees with the others. */
    static Duration offset() {
        return offset(System.getenv("BOARD_CLOCK"), Instant.now());
    }

    static Duration offset(@Nullable String wanted, Instant now) {
        if (wanted == null || wanted.isBlank()) {
            return Duration.ZERO;
        }
        try {
            return Duration.between(now.truncatedTo(ChronoUnit.SECONDS), Instant.parse(wanted));
        } catch (DateTimeParseException e) {
            throw new Refusal("BOARD_CLOCK must be an instant such as 2026-11-22T12:00:00Z, and is " + wanted);
        }
    }
}
