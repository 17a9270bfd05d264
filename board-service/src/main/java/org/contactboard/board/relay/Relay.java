package org.contactboard.board.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.contactboard.board.overview.RowsMarked;
import org.jboss.logging.Logger;

/**
 * Works while it holds the lease: publishes marked rows as soon as a transaction has marked them, and beats. While the
 * board catches up with a backlog it rests between two portions as long as one took: what it sends then is out of date
 * within the second, and reading it holds up the catching up.
 */
@Singleton
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long POLL_MILLIS = 250;
    private static final long BACKLOG = 5000;
    private static final long LONGEST_REST_MILLIS = 1000;
    private static final long BEAT_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Lease lease;
    private final BoardPublisher publisher;
    private final Backlog backlog;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("relay").unstarted(this::run);
    private volatile boolean stopping;
    private long beatAt = System.nanoTime() - BEAT_NANOS;
    private boolean catchingUp;
    private boolean failing;

    Relay(Lease lease, BoardPublisher publisher, Backlog backlog) {
        this.lease = lease;
        this.publisher = publisher;
        this.backlog = backlog;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        thread.interrupt();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) RowsMarked event) {
        work.release();
    }

    private void run() {
        while (!stopping) {
            try {
                var began = System.nanoTime();
                var more = lease.isHeld() && publish();
                if (failing) {
                    LOG.info("Publishing again");
                    failing = false;
                }
                if (!more && work.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
                if (more && catchingUp) {
                    var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                    TimeUnit.MILLISECONDS.sleep(Math.min(took, LONGEST_REST_MILLIS));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                fail(e);
            }
        }
    }

    private boolean publish() {
        var more = publisher.publish();
        if (System.nanoTime() - beatAt > BEAT_NANOS) {
            var unread = backlog.records();
            catchingUp = unread > BACKLOG;
            publisher.beat(unread);
            beatAt = System.nanoTime();
        }
        return more;
    }

    private void fail(RuntimeException e) {
        if (!failing && !stopping) {
            LOG.warnf("Cannot publish changes of the board, trying on: %s", e.getMessage());
            failing = true;
        }
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
