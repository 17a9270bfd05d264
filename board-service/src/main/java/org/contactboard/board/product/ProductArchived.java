package org.contactboard.board.product;

import java.time.LocalDate;

/**
 * A person took a product off the board, or put it back; told within the transaction.
 *
 * @param since the day from which it takes no conversations, or took none
 */
public record ProductArchived(String id, LocalDate since) {}
