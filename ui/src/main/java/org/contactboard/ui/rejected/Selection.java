package org.contactboard.ui.rejected;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some records by their ids, or all of a group. */
record Selection(@Nullable List<String> ids, RejectedGroup.@Nullable Key group) {

    static Selection of(List<String> ids) {
        return new Selection(ids, null);
    }

    static Selection all(RejectedGroup.Key group) {
        return new Selection(null, group);
    }
}
