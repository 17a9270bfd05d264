package org.contactboard.board.star;

import org.jspecify.annotations.Nullable;

/** What was written and what was there before; null: no star. */
record StarChange(
        String customer,
        String product,
        @Nullable StarEdit before,
        @Nullable StarEdit after) {

    StarChange reversed() {
        return new StarChange(customer, product, after, before);
    }
}
