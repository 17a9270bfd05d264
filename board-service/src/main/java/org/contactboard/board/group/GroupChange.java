package org.contactboard.board.group;

import org.jspecify.annotations.Nullable;

/** What an edit of a group says of itself in the audit trail; null where there was none, or is none any more. */
record GroupChange(
        String id, @Nullable GroupEdit before, @Nullable GroupEdit after) {}
