package org.contactboard.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A child on a pipe that this JVM holds: when the pipe breaks, because the launcher let go or died (kill -9 as well), a
 * watcher beside the child asks it to end, and ends it when its patience is over.
 */
public final class Leash implements AutoCloseable {

    // A shell gives background commands /dev/null for standard input, so the pipe moves to fd 3 first. The watcher
    // signals $$, which is the child itself: the shell becomes the child by exec, and so the pid and exit code are its
    // own.
    // The terminal's Ctrl-C is for the launcher alone, which stops the children in order.
    private static final String SCRIPT = """
            trap '' INT HUP
            exec 3<&0
            { read -r _ <&3
              kill -%s $$ 2>/dev/null || exit 0
              n=0
              while [ $n -lt %d ]; do kill -0 $$ 2>/dev/null || exit 0; sleep 0.1; n=$((n + 1)); done
              kill -KILL $$
            } >/dev/null 2>&1 &
            exec "$@" 3<&- </dev/null
            """;

    private final String name;
    private final Path log;
    private final Process process;

    private Leash(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    public static Leash hold(Command command) {
        var words = new ArrayList<String>(SESSION);
        words.addAll(List.of(
                "sh", "-c", SCRIPT.formatted(command.stop(), command.patience().toMillis() / 100), command.name()));
        words.addAll(command.words());
        var builder = new ProcessBuilder(words)
                .directory(command.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        builder.environment().putAll(command.environment());
        try {
            return new Leash(command.name(), command.log(), builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(command.name() + " cannot be started", e);
        }
    }

    // a session of its own keeps the terminal's signals away from PostgreSQL, which does not honour the trap
    private static final List<String> SESSION =
            Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Lets go of the child, which then ends. */
    void release() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyBroken) {
            // the child ended by itself, or its watcher already heard
        }
    }

    /** Lets go of the child and waits until it is gone. */
    @Override
    public void close() {
        release();
        process.onExit().join();
    }
}
