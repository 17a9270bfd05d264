package org.contactboard.board.explanation;

import java.time.Instant;
import java.time.LocalDate;
import org.contactboard.board.explanation.Explanation.Named;
import org.contactboard.board.explanation.Explanation.ToldCustomer;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands on the board: one for each customer and product.
 *
 * @param eclipsed in General, while another record tells the product of the same conversation
 * @param applies whether the customer has that product
 */
record Place(
        ToldCustomer customer,
        String product,
        boolean held,
        boolean heldWhenPast,
        LocalDate day,
        @Nullable Instant startedAt,
        String channel,
        @Nullable Named employee,
        @Nullable String conversation,
        @Nullable Instant appliedAt,
        boolean eclipsed,
        boolean applies) {

    /** Whether its cell shows it. */
    boolean isShown() {
        return applies && !eclipsed;
    }
}
