package org.contactboard.board.source;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The clock by which records arrive: Kafka's. Where the board's own is moved, for a demo or a test, records are not moved
 * with it; so what is compared is compared in Kafka's time, and what is shown is shown in the board's.
 */
@Singleton
final class ArrivalClock {

    private final Clock clock;
    private final Duration moved;

    ArrivalClock(
            Clock clock, @ConfigProperty(name = "contactboard.clock-offset", defaultValue = "PT0S") Duration moved) {
        this.clock = clock;
        this.moved = moved;
    }

    Instant now() {
        return clock.instant().minus(moved);
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** When the board's day began. */
    Instant startOfToday() {
        return LocalDate.now(clock).atStartOfDay(zone()).toInstant().minus(moved);
    }

    @Nullable
    Instant shown(@Nullable Instant arrived) {
        return arrived == null ? null : arrived.plus(moved);
    }
}
