package org.contactboard.ui.sources;

import org.jspecify.annotations.Nullable;

/** A product that conversations without one probably are about; without a product a person has to choose. */
record Proposal(
        By by,
        String value,
        @Nullable String name,
        @Nullable String product,
        @Nullable String productName,
        long contacts) {

    /** What would be mapped. */
    enum By {
        CODE,
        EMPLOYEE,
        NUMBER
    }
}
