package org.contactboard.board.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written by hand in one go, and what was there before, so that it can be undone. */
record Written(List<Entry> contacts) {

    /**
     * @param at the revision that it wrote, in µs
     * @param before null where there was nothing
     */
    record Entry(String recordId, long at, @Nullable ContactEdit before) {}
}
