package org.contactboard.ui.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import org.contactboard.ui.overview.Listing;

/** Reads what waits, for one open page: of the last 30 days, and of before when its reader asks for that. */
final class ConfirmReading {

    private static final int DAYS = 30;
    private static final int STEP = 100;
    private static final LocalDate EVER = LocalDate.EPOCH;

    private final ConfirmationClient client;
    private final Clock clock;
    private volatile boolean older;
    private volatile int most = STEP;

    ConfirmReading(ConfirmationClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    Waiting read() {
        LocalDate first = LocalDate.now(clock).minusDays(DAYS);
        return older
                ? new Waiting(client.plans(EVER, null, most), 0)
                : new Waiting(
                        client.plans(first, null, most),
                        client.plans(EVER, first.minusDays(1), 1).total());
    }

    void older() {
        older = true;
    }

    void more() {
        most = Math.min(most + STEP, Listing.MOST);
    }
}
