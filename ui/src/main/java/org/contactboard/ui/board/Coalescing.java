package org.contactboard.ui.board;

import java.time.Duration;
import java.time.Instant;

/** How long a change waits for its push: not at all after a quiet quarter of a second, else till it is over. */
final class Coalescing {

    static final Duration WINDOW = Duration.ofMillis(250);

    private Coalescing() {}

    static Duration wait(Instant drawnAt, Instant now) {
        Duration since = Duration.between(drawnAt, now);
        return since.isNegative() || since.compareTo(WINDOW) >= 0 ? Duration.ZERO : WINDOW.minus(since);
    }
}
