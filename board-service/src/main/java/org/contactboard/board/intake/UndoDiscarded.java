package org.contactboard.board.intake;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Has discarded records wait again. */
@Singleton
class UndoDiscarded implements Undoable<Batch> {

    private final RejectedService service;

    UndoDiscarded(RejectedService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(RejectedService.DISCARDED);
    }

    @Override
    public Class<Batch> detail() {
        return Batch.class;
    }

    @Override
    public void undo(Batch batch) {
        service.takeBack(batch);
    }
}
