package org.contactboard.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How long a change waits for its push: not at all after a quiet quarter of a second, else till it is over, and never
 * more than four pushes in any second. What is pushed quietly keeps no news waiting, as long as the second has room.
 */
final class Coalescing {

    static final Duration WINDOW = Duration.ofMillis(250);
    private static final int A_SECOND = 4;

    private final Deque<Instant> pushes = new ArrayDeque<>();
    private Instant newsAt = Instant.EPOCH;

    Duration wait(Instant now) {
        Duration news = left(newsAt.plus(WINDOW), now, WINDOW);
        Duration room = pushes.size() < A_SECOND
                ? Duration.ZERO
                : left(pushes.getFirst().plusSeconds(1), now, Duration.ofSeconds(1));
        return news.compareTo(room) > 0 ? news : room;
    }

    void pushedNews(Instant now) {
        newsAt = now;
        pushedQuietly(now);
    }

    void pushedQuietly(Instant now) {
        pushes.addLast(now);
        if (pushes.size() > A_SECOND) {
            pushes.removeFirst();
        }
    }

    /** None when the clock was set back meanwhile. */
    private static Duration left(Instant due, Instant now, Duration atMost) {
        Duration left = Duration.between(now, due);
        return left.isNegative() || left.compareTo(atMost) > 0 ? Duration.ZERO : left;
    }
}
