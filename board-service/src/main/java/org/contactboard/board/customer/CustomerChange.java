package org.contactboard.board.customer;

import org.jspecify.annotations.Nullable;

/**
 * What an edit of a customer says of itself in the audit trail.
 *
 * @param before null where it was added
 */
record CustomerChange(String id, @Nullable CustomerEdit before, CustomerEdit after) {}
