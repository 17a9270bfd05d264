package org.contactboard.local.bench;

import java.io.IOException;

/** A process that stands still until this is closed. */
final class Paused implements AutoCloseable {

    private final long pid;

    private Paused(long pid) {
        this.pid = pid;
    }

    static Paused process(long pid) throws IOException, InterruptedException {
        signal("-STOP", pid);
        return new Paused(pid);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        signal("-CONT", pid);
    }

    private static void signal(String signal, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(pid)).start().waitFor();
    }
}
