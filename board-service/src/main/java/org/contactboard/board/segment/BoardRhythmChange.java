package org.contactboard.board.segment;

import org.contactboard.board.rhythm.Rhythm;

/** What an edit of the board's rhythm says of itself in the audit trail. */
record BoardRhythmChange(Rhythm before, Rhythm after) {}
