package org.contactboard.board.segment;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Puts back the board's own rhythm. */
@Singleton
class BoardRhythmUndo implements Undoable<BoardRhythmChange> {

    private final SegmentService service;

    BoardRhythmUndo(SegmentService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(SegmentService.BOARD_CHANGED);
    }

    @Override
    public Class<BoardRhythmChange> detail() {
        return BoardRhythmChange.class;
    }

    @Override
    public void undo(BoardRhythmChange change) {
        service.restore(change);
    }
}
