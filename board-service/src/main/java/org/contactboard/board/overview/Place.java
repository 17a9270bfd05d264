package org.contactboard.board.overview;

/** Where something stands on the board: a customer and a product, by our ids. */
public record Place(String customerId, String productId) {}
