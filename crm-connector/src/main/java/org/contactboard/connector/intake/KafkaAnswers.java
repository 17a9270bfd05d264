package org.contactboard.connector.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Ready while Kafka answers; going silent and coming back are one line each. */
@Readiness
@Default
@ApplicationScoped
class KafkaAnswers implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(KafkaAnswers.class);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    private final Clock clock;
    private final AtomicBoolean silent = new AtomicBoolean();
    private volatile Instant lastHeard = Instant.MIN;

    KafkaAnswers(Clock clock) {
        this.clock = clock;
    }

    void heard(Instant now) {
        lastHeard = now;
        if (silent.getAndSet(false)) {
            LOG.info("Kafka answers again");
        }
    }

    void silent() {
        if (!silent.getAndSet(true)) {
            LOG.warn("Kafka does not answer; records wait there until it does");
        }
    }

    boolean areComing() {
        return !silent.get() && lastHeard.isAfter(clock.instant().minus(LONGEST_SILENCE));
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("kafka").status(areComing()).build();
    }
}
