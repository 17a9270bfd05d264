package org.contactboard.board.intake;

/** Rejected records that one action closed together, as the audit trail keeps it. */
record Batch(String batch, int count) {}
