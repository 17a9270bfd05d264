package org.contactboard.board.segment;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Takes an added segment away again. */
@Singleton
class SegmentAddedUndo implements Undoable<SegmentChange> {

    private final SegmentService service;

    SegmentAddedUndo(SegmentService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(SegmentService.ADDED);
    }

    @Override
    public Class<SegmentChange> detail() {
        return SegmentChange.class;
    }

    @Override
    public void undo(SegmentChange change) {
        service.remove(change);
    }
}
