package org.contactboard.local.process;

import java.util.concurrent.CountDownLatch;

/**
 * The wish to end, by Ctrl-C or a signal: the main thread is interrupted, closes what it opened, in order, and the JVM
 * waits for it.
 */
public final class Ending implements AutoCloseable {

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread main = Thread.currentThread();

    private Ending() {}

    public static Ending watched() {
        var ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::end, "ending"));
        return ending;
    }

    /** Waits, by being interrupted: there is nothing else to do until somebody wants the end. */
    public void await() throws InterruptedException {
        done.await();
    }

    @Override
    public void close() {
        done.countDown();
    }

    private void end() {
        if (done.getCount() == 0) {
            return;
        }
        System.err.println("Stopping …");
        main.interrupt();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
