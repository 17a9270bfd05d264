package org.contactboard.local.process;

/** Waiting that must not be cut short: whoever closes something wants it closed. */
public final class Uninterrupted {

    private Uninterrupted() {}

    public static void join(Thread thread) {
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
