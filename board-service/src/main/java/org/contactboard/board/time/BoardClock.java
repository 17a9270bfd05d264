package org.contactboard.board.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the one clock of the service: the system's, in the board's zone, moved by a configured offset (local mode). */
final class BoardClock {

    @Produces
    @Singleton
    Clock clock(
            @ConfigProperty(name = "contactboard.zone", defaultValue = "Europe/Amsterdam") ZoneId zone,
            @ConfigProperty(name = "contactboard.clock-offset", defaultValue = "PT0S") Duration offset) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
