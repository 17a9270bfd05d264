package org.contactboard.board.record;

import org.jspecify.annotations.Nullable;

/** An item with its state, and what it waits for; {@code pending} is `waiting`, `unmatched` or null. */
record Item(Identity identity, ItemState state, @Nullable String pending) {

    static Item unseen(Identity identity) {
        return new Item(identity, ItemState.UNSEEN, null);
    }
}
