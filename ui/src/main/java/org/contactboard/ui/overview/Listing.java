package org.contactboard.ui.overview;

import java.util.List;

/** One page of a list over REST. */
public record Listing<T>(List<T> items, int page, int size, int total) {

    /** As many as one page may hold. */
    public static final int MOST = 500;

    @SuppressWarnings("NullAway") // JSON may leave the list out
    public Listing {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
