package org.contactboard.board.group;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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
        return new Undo(GroupService.ADDED);
    }

    @Produces
    @Singleton
    Undoable changed() {
        return new Undo(GroupService.CHANGED);
    }

    @Produces
    @Singleton
    Undoable removed() {
        return new Undo(GroupService.REMOVED);
    }

    private final class Undo implements Undoable {

        private final String action;

        Undo(String action) {
            this.action = action;
        }

        @Override
        public String action() {
            return action;
        }

        @Override
        public void undo(JsonNode detail) {
            service.restore(json.convertValue(detail, GroupChange.class));
        }
    }
}
