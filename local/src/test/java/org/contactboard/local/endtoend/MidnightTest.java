package org.contactboard.local.endtoend;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day turns at the zone's midnight; a second ui lives late in the evening of the board's day. */
@ExtendWith(WholeProduct.class)
class MidnightTest {

    private static final Instant MIDNIGHT =
            LocalDate.parse("2026-11-23").atStartOfDay(RunningBoard.ZONE).toInstant();
    private static final String GREEN_UNTIL_MIDNIGHT = "2026-08-23";

    @Test
    void openBoardsRecolourWithoutTheBoardService(RunningBoard board, Chromium chromium) throws Exception {
        board.rest().importCustomers("customer,name,contact_on\nMidnight,Midnight," + GREEN_UNTIL_MIDNIGHT);
        // long enough before it for the ui to start and to be opened, however slow this machine is just now
        var evening =
                MIDNIGHT.minusSeconds(15).minus(timeOf(() -> restart(board)).multipliedBy(2));
        try (var ui = board.startUi(evening);
                var open = chromium.open(ui.address() + "?q=Midnight")) {
            open.shows("Midnight", "general", "GREEN");
            board.kill(Part.BOARD_SERVICE);

            open.shows("Midnight", "general", "ORANGE", Duration.ofSeconds(90));

            open.wasNeverReloaded();
        } finally {
            board.restart(Part.BOARD_SERVICE);
        }
    }

    private static void restart(RunningBoard board) {
        board.kill(Part.UI);
        board.restart(Part.UI);
    }

    private static Duration timeOf(Runnable work) {
        var begun = Instant.now();
        work.run();
        return Duration.between(begun, Instant.now());
    }
}
