package org.contactboard.connector.hook;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/** The memory that requests may take together, so that many large ones at once cannot end the connector. */
@Singleton
final class Room {

    private static final int LEAST = 16 * 1024 * 1024;

    private final Semaphore bytes =
            new Semaphore((int) Math.clamp(Runtime.getRuntime().maxMemory() / 8, LEAST, Integer.MAX_VALUE / 2));

    /** A request's part of it. */
    Share share() {
        return new Share();
    }

    /** Taken as bytes come in, so that a slow sender holds no more than it has sent. */
    final class Share implements AutoCloseable {

        private int taken;

        /** False when there is no room at the moment. */
        boolean take(int more) {
            boolean there = bytes.tryAcquire(more);
            taken += there ? more : 0;
            return there;
        }

        @Override
        public void close() {
            bytes.release(taken);
            taken = 0;
        }
    }
}
