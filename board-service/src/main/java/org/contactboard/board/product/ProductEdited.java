package org.contactboard.board.product;

import org.jspecify.annotations.Nullable;

/**
 * A person wrote something of a product; told within the transaction.
 *
 * @param added whether it is new, so that every row has a cell more
 * @param managerId who answers for it now
 */
public record ProductEdited(
        String id, boolean added, @Nullable String managerId) {}
