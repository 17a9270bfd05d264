package org.contactboard.board.segment;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Puts back what a segment was. */
@Singleton
class SegmentUndo implements Undoable<SegmentChange> {

    private final SegmentService service;

    SegmentUndo(SegmentService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(SegmentService.CHANGED);
    }

    @Override
    public Class<SegmentChange> detail() {
        return SegmentChange.class;
    }

    @Override
    public void undo(SegmentChange change) {
        service.restore(change);
    }
}
