package org.contactboard.ui.views;

import org.jspecify.annotations.Nullable;

/**
 * With what the reader begins.
 *
 * @param view the one that was chosen; null where nothing was, and the query is of what the reader answers for
 * @param query empty: the whole board
 */
public record FirstView(@Nullable String view, String query) {

    /** Whether nothing is known of the reader: then the search is what they begin with. */
    public boolean nothing() {
        return view == null && query.isEmpty();
    }
}
