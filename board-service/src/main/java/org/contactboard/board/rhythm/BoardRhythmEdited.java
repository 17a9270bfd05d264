package org.contactboard.board.rhythm;

/** A person set the board's own rhythm; told within the transaction. */
public record BoardRhythmEdited() {}
