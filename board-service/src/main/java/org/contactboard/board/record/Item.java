package org.contactboard.board.record;

import org.jspecify.annotations.Nullable;

/** An item with its state, what people said of it, and what it waits for: `waiting`, `unmatched` or null. */
record Item(Identity identity, ItemState state, @Nullable String pending, Said said) {

    static Item unseen(Identity identity) {
        return new Item(identity, ItemState.UNSEEN, null, Said.NOTHING);
    }
}
