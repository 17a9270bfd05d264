package org.contactboard.local.server;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future.State;
import java.util.concurrent.FutureTask;
import org.contactboard.local.process.Leash;

/** The start of a server, under way in a thread of its own; closing it ends the server, started or still starting. */
public final class Start implements AutoCloseable {

    private final FutureTask<Leash> start;
    private final Thread thread;

    private Start(FutureTask<Leash> start, Thread thread) {
        this.start = start;
        this.thread = thread;
    }

    public static Start of(String name, Callable<Leash> start) {
        var task = new FutureTask<>(start);
        return new Start(task, Thread.ofPlatform().name("start-" + name).start(task));
    }

    /** The server, once it answers. */
    public Leash child() throws InterruptedException {
        try {
            return start.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException told) {
                throw told;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        joined();
        if (start.state() == State.SUCCESS) {
            start.resultNow().close();
        }
    }

    private void joined() {
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
