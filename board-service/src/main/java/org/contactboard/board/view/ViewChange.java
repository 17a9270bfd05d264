package org.contactboard.board.view;

import org.jspecify.annotations.Nullable;

/** What an edit of a view says of itself in the audit trail; null where there was none, or is none any more. */
record ViewChange(
        String id, @Nullable View before, @Nullable View after) {}
