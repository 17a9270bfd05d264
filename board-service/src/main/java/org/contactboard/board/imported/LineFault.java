package org.contactboard.board.imported;

/** A line of a file that was left out, and why. */
public record LineFault(long line, String field, String reason) {}
