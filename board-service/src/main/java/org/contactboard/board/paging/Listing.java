package org.contactboard.board.paging;

import java.util.List;

/** One page of a list; {@code total} counts all pages. */
public record Listing<T>(List<T> items, int page, int size, long total) {

    public static <T> Listing<T> of(List<T> items, Paging paging, long total) {
        return new Listing<>(items, paging.page(), paging.size(), total);
    }
}
