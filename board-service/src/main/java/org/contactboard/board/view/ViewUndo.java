package org.contactboard.board.view;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Puts views back as they were before they were added, changed or removed. */
@Singleton
class ViewUndo implements Undoable<ViewChange> {

    private final ViewService service;

    ViewUndo(ViewService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ViewService.ADDED, ViewService.CHANGED, ViewService.REMOVED);
    }

    @Override
    public Class<ViewChange> detail() {
        return ViewChange.class;
    }

    @Override
    public void undo(ViewChange change) {
        service.restore(change);
    }
}
