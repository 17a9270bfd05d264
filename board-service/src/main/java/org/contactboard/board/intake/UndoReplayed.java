package org.contactboard.board.intake;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Takes a replay back, with what it brought on the board. */
@Singleton
class UndoReplayed implements Undoable<Batch> {

    private final RejectedService service;

    UndoReplayed(RejectedService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(RejectedService.REPLAYED);
    }

    @Override
    public Class<Batch> detail() {
        return Batch.class;
    }

    @Override
    public void undo(Batch batch) {
        service.takeBackReplay(batch);
    }
}
