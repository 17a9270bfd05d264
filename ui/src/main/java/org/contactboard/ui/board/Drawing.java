package org.contactboard.ui.board;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The threads that draw on open browsers, so that a slow one never holds the feed. */
@ApplicationScoped
class Drawing {

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);

    ScheduledExecutorService threads() {
        return threads;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
