package org.contactboard.connector.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time that a source's records were read again, and how far it is. */
public final class Reread {

    /** How it is with it. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    private final String source;
    private final @Nullable Instant from;
    private State state = State.RUNNING;
    private long total;
    private long read;
    private long items;

    Reread(String source, @Nullable Instant from) {
        this.source = source;
        this.from = from;
    }

    public String source() {
        return source;
    }

    /** From which moment on records are read, by Kafka's clock; null is from the very beginning. */
    public @Nullable Instant from() {
        return from;
    }

    public synchronized State state() {
        return state;
    }

    /** How many records there are to read, at most: offsets that hold none count too. */
    public synchronized long total() {
        return total;
    }

    public synchronized long read() {
        return read;
    }

    public synchronized long items() {
        return items;
    }

    synchronized void found(long records) {
        total = records;
    }

    synchronized void sent(long records, long told) {
        read += records;
        items += told;
    }

    synchronized void done() {
        state = State.DONE;
    }

    synchronized void fail() {
        state = State.FAILED;
    }
}
