package org.contactboard.connector.hook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Counts requests by source and status, and says aloud why some were refused: once a minute for each kind. */
@Singleton
final class HookCounts {

    private static final Logger LOG = Logger.getLogger(HookCounts.class);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, Instant> lastSaid = new ConcurrentHashMap<>();

    HookCounts(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    /** @param source {@code unknown} for a name that is no source's */
    void add(String source, int status) {
        meters.counter("contactboard.hook.requests", "source", source, "status", String.valueOf(status))
                .increment();
    }

    void add(String source, Refused refused) {
        add(source, refused.status());
        Instant now = clock.instant();
        Instant said = lastSaid.merge(
                source + ' ' + refused.kind(), now, (last, at) -> last.isAfter(at.minus(QUIET)) ? last : at);
        if (said.equals(now)) {
            LOG.warnf(
                    "A request to /hooks/%s was answered with %d: %s (more like it within a minute are counted only)",
                    source, refused.status(), refused.kind());
        }
    }
}
