package org.contactboard.board.mapping;

import org.jspecify.annotations.Nullable;

/** A change of what a value means, as the audit trail keeps it; null: it had, or has, no meaning. */
record MappingChange(
        String source,
        String option,
        String value,
        @Nullable String before,
        @Nullable String after) {}
