package org.contactboard.board.segment;

/** What an edit of a segment says of itself in the audit trail; {@code before} as well as {@code after} with the id. */
record SegmentChange(SegmentEdit before, SegmentEdit after) {}
