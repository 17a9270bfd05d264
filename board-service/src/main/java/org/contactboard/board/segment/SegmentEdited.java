package org.contactboard.board.segment;

/** A person wrote something of a segment; told within the transaction. */
public record SegmentEdited(String id) {}
