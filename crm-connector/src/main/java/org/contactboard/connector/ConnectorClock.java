package org.contactboard.connector;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock: the system's, moved by {@code contactboard.clock-offset} where a demo or a test wants another day. */
@Singleton
final class ConnectorClock {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "contactboard.clock-offset") Duration offset) {
        return Clock.offset(Clock.systemUTC(), offset);
    }

    @Produces
    @Singleton
    @RealTime
    Clock realTime() {
        return Clock.systemUTC();
    }
}
