package org.contactboard.board.overview;

/** Rows have been marked for publication, in the transaction that fires this. */
public record RowsMarked() {}
