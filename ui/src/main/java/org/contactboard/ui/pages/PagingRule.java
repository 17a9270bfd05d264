package org.contactboard.ui.pages;

import org.contactboard.ui.overview.Listing;

/** Which page of a list to turn to when what stood on it has gone meanwhile. */
final class PagingRule {

    private PagingRule() {}

    static int pages(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }

    /** The page itself, or where it is past the end the last one before it. */
    static int instead(Listing<?> told, int size) {
        return told.items().isEmpty() && told.page() > 0
                ? Math.min(told.page(), pages(told.total(), size)) - 1
                : told.page();
    }
}
