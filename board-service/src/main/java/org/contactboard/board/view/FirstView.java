package org.contactboard.board.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** With what somebody begins who asks for nothing. */
record FirstView(
        @Schema(description = "Why this one") Reason reason,

        @Schema(description = "The view that was chosen", examples = "3f0c2a7e-8a51-4c0e-9a35-0d8e7c3f1b22") @Nullable
        String view,

        @Schema(description = "As it stands in the address; empty is the whole board", examples = "sort=urgency")
        String query) {

    /** What makes it the first. */
    enum Reason {
        /** The caller's own choice. */
        CHOSEN,
        /** The caller answers for customers: those, what is urgent first. */
        ACCOUNT_MANAGER,
        /** The caller answers for a product: that one. */
        PRODUCT_MANAGER,
        /** Nothing is known of the caller: the whole board, and the search. */
        SEARCH
    }
}
