package org.contactboard.board.mapping;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Gives a value back the meaning that it had, or none. */
@Singleton
class MappingUndo implements Undoable<MappingChange> {

    private final MappingService service;

    MappingUndo(MappingService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(MappingService.MAPPED, MappingService.REMOVED);
    }

    @Override
    public Class<MappingChange> detail() {
        return MappingChange.class;
    }

    @Override
    public void undo(MappingChange change) {
        service.undo(change);
    }
}
