package org.contactboard.board.person;

import org.jspecify.annotations.Nullable;

/** What an edit of a person says of itself in the audit trail; {@code before} is null where the person was added. */
record PersonChange(String id, @Nullable PersonEdit before, PersonEdit after) {}
