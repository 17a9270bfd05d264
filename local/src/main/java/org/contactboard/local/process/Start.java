package org.contactboard.local.process;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future.State;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** The start of a child, under way in a thread of its own; closing it ends the child, started or still starting. */
public final class Start implements AutoCloseable {

    private final FutureTask<Leash> start;
    private final Thread thread;

    private Start(FutureTask<Leash> start, Thread thread) {
        this.start = start;
        this.thread = thread;
    }

    /** Begins, and says so when the child is ready. */
    public static Start of(String name, Callable<Leash> start, Consumer<String> say) {
        var begun = System.nanoTime();
        var task = new FutureTask<>(() -> {
            var child = start.call();
            say.accept("%-14s ready after %.1f s".formatted(name, (System.nanoTime() - begun) / 1e9));
            return child;
        });
        return new Start(task, Thread.ofPlatform().name("start-" + name).start(task));
    }

    /** The child, once it answers. */
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
        Uninterrupted.join(thread);
        if (start.state() == State.SUCCESS) {
            start.resultNow().close();
        }
    }
}
