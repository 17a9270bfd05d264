package org.contactboard.board.group;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Puts groups back as they were before they were added, changed or removed. */
@Singleton
class GroupUndo implements Undoable<GroupChange> {

    private final GroupService service;

    GroupUndo(GroupService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(GroupService.ADDED, GroupService.CHANGED, GroupService.REMOVED);
    }

    @Override
    public Class<GroupChange> detail() {
        return GroupChange.class;
    }

    @Override
    public void undo(GroupChange change) {
        service.restore(change);
    }
}
