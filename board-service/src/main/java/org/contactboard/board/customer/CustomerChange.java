package org.contactboard.board.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edit of a customer says of itself in the audit trail.
 *
 * @param before null where it was added
 * @param lifted the joined ones that did not want to be called either, before that was taken off all of them
 */
record CustomerChange(
        String id,
        @Nullable CustomerEdit before,
        CustomerEdit after,
        @Nullable List<String> lifted) {

    CustomerChange(String id, @Nullable CustomerEdit before, CustomerEdit after) {
        this(id, before, after, null);
    }
}
