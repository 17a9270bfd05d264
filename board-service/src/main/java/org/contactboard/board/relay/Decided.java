package org.contactboard.board.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.contactboard.board.intake.ReplayPublisher;
import org.contactboard.board.mapping.MappingPublisher;
import org.jboss.logging.Logger;

/** Sends what people decided about rejected records: first their mappings, then the records that these let through. */
@Singleton
class Decided {

    private static final Logger LOG = Logger.getLogger(Decided.class);
    private static final long POLL_MILLIS = 250;
    private static final long PAUSE_MILLIS = 2000;

    private final MappingPublisher mappings;
    private final ReplayPublisher replays;
    private final Thread thread = Thread.ofPlatform().name("decided").daemon().unstarted(this::run);
    private volatile boolean stopping;

    Decided(MappingPublisher mappings, ReplayPublisher replays) {
        this.mappings = mappings;
        this.replays = replays;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        thread.interrupt();
    }

    private void run() {
        var failing = false;
        while (!stopping) {
            try {
                mappings.publish();
                if (!replays.publish()) {
                    TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
                }
                failing = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (!failing && !stopping) {
                    LOG.warnf("Mappings and replays wait, trying on: %s", e.getMessage());
                }
                failing = true;
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
