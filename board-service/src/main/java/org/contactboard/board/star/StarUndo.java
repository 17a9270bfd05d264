package org.contactboard.board.star;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Puts back the star that was there before, or none. */
@Singleton
class StarUndo implements Undoable<StarChange> {

    private final StarService service;

    StarUndo(StarService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(StarService.SET, StarService.REMOVED);
    }

    @Override
    public Class<StarChange> detail() {
        return StarChange.class;
    }

    @Override
    public void undo(StarChange change) {
        service.undo(change.reversed());
    }
}
