package org.contactboard.board.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time as revisions count it: µs since the epoch. */
@Singleton
public final class Micros {

    private final Clock clock;

    Micros(Clock clock) {
        this.clock = clock;
    }

    public long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    }
}
