package org.contactboard.board.product;

/**
 * A person wrote something of a product; told within the transaction.
 *
 * @param added whether it is new, so that every row has a cell more
 */
public record ProductEdited(String id, boolean added) {}
