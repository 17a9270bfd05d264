package org.contactboard.board.imported;

import java.util.concurrent.atomic.AtomicInteger;

/** How far an import is, in lines; read while it runs. */
final class Progress {

    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicInteger applied = new AtomicInteger();

    void check(int lines) {
        checked.addAndGet(lines);
    }

    void apply(int lines) {
        applied.addAndGet(lines);
    }

    /** A transaction that was in another one's way begins anew. */
    void restart() {
        checked.set(0);
        applied.set(0);
    }

    int checked() {
        return checked.get();
    }

    int applied() {
        return applied.get();
    }
}
