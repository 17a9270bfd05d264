package org.contactboard.ui.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of this process: the system's, moved by {@code contactboard.clock-offset}, in the board's zone. */
@ApplicationScoped
class BoardClock {

    @Produces
    @Singleton
    Clock clock(
            @ConfigProperty(name = "contactboard.zone", defaultValue = "Europe/Amsterdam") ZoneId zone,
            @ConfigProperty(name = "contactboard.clock-offset", defaultValue = "PT0S") Duration offset) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
