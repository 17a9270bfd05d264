package org.contactboard.local.process;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** A child that is started again when it dies, with back-off and one line each time, until it is let go of. */
public final class Kept implements AutoCloseable {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration GOOD_LIFE = Duration.ofSeconds(30);

    private final Callable<Leash> again;
    private final Consumer<String> say;
    private final Thread watch;
    private volatile Leash child;
    private volatile boolean letGo;

    private Kept(Leash child, Callable<Leash> again, Consumer<String> say) {
        this.child = child;
        this.again = again;
        this.say = say;
        this.watch = Thread.ofPlatform().daemon().name("watch-" + child.name()).unstarted(this::watch);
    }

    /** Keeps a child that has been started, and knows how to start it again. */
    public static Kept keep(Leash child, Callable<Leash> again, Consumer<String> say) {
        var kept = new Kept(child, again, say);
        kept.watch.start();
        return kept;
    }

    public String name() {
        return child.name();
    }

    /** The process that runs now; it changes with each restart. */
    public long pid() {
        return child.pid();
    }

    /** Lets go of the child, which then ends and is not started again. */
    public void release() {
        letGo = true;
        watch.interrupt();
        child.release();
    }

    @Override
    public void close() {
        release();
        Uninterrupted.join(watch);
        child.close();
    }

    private void watch() {
        var pause = SHORTEST_PAUSE;
        try {
            while (!letGo) {
                var begun = System.nanoTime();
                var code = child.waitFor();
                if (letGo) {
                    return; // a child that had ended already is no reason for waitFor to be interrupted
                }
                var lived = Duration.ofNanos(System.nanoTime() - begun);
                pause = lived.compareTo(GOOD_LIFE) > 0 ? SHORTEST_PAUSE : pause;
                say.accept("%s ended (exit code %d): starting it again".formatted(child.name(), code));
                Thread.sleep(pause);
                pause = lengthened(pause);
                startAgain();
            }
        } catch (InterruptedException closed) {
            // close() ends the child
        }
    }

    private void startAgain() throws InterruptedException {
        try {
            child = again.call();
        } catch (InterruptedException closed) {
            throw closed;
        } catch (Exception failure) {
            say.accept("%s did not start again: %s".formatted(child.name(), failure.getMessage()));
        }
    }

    private static Duration lengthened(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
