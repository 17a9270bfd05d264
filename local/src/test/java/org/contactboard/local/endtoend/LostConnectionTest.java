package org.contactboard.local.endtoend;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** An open board says so when it may be stale, and is right again by itself. */
@ExtendWith(WholeProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class LostConnectionTest {

    private static final Duration PROMISED = Duration.ofSeconds(10);

    private final RunningBoard board;
    private final Chromium chromium;
    private final Customers customers;

    LostConnectionTest(RunningBoard board, Chromium chromium) {
        this.board = board;
        this.chromium = chromium;
        this.customers = Customers.imported(board.rest(), "Lost", 2);
    }

    @Test
    void thePageItselfSaysThatTheUiIsGoneAndRepairsItselfAfter() {
        try (var open = chromium.open(customers.address(board))) {
            board.kill(Part.UI);
            open.isStaleWithin(PROMISED);
            call(1);

            board.restart(Part.UI);

            open.isLiveWithin(PROMISED);
            open.shows(customers.id(1), "general", "GREEN", PROMISED);
        }
    }

    @Test
    void theBoardSaysThatTheBoardServiceIsGoneAndRepairsItselfAfter() {
        try (var open = chromium.open(customers.address(board))) {
            board.kill(Part.BOARD_SERVICE);
            open.isStaleWithin(PROMISED);
            call(2);

            board.restart(Part.BOARD_SERVICE);

            open.isLiveWithin(PROMISED);
            open.shows(customers.id(2), "general", "GREEN", PROMISED);
            open.wasNeverReloaded();
        }
    }

    private void call(int number) {
        var startedAt = Instant.now(board.clock()).minus(Duration.ofMinutes(10));
        board.crm().call("crm.cloudevents", customers.id(number), "lost-" + number, startedAt);
    }
}
