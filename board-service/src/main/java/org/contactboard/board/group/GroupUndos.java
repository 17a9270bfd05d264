package org.contactboard.board.group;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Restoring;
import org.contactboard.board.audit.Undoable;

/** Puts groups back as they were before they were added, changed or removed. */
@Singleton
class GroupUndos {

    private final GroupService service;
    private final ObjectMapper json;

    GroupUndos(GroupService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Produces
    @Singleton
    Undoable added() {
        return undo(GroupService.ADDED);
    }

    @Produces
    @Singleton
    Undoable changed() {
        return undo(GroupService.CHANGED);
    }

    @Produces
    @Singleton
    Undoable removed() {
        return undo(GroupService.REMOVED);
    }

    private Undoable undo(String action) {
        return new Restoring<>(action, GroupChange.class, json, service::restore);
    }
}
