package org.contactboard.board.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;

/** Puts views back as they were before they were added, changed or removed. */
@Singleton
class ViewUndos {

    private final ViewService service;
    private final ObjectMapper json;

    ViewUndos(ViewService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Produces
    @Singleton
    Undoable added() {
        return new Undo(ViewService.ADDED);
    }

    @Produces
    @Singleton
    Undoable changed() {
        return new Undo(ViewService.CHANGED);
    }

    @Produces
    @Singleton
    Undoable removed() {
        return new Undo(ViewService.REMOVED);
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
            service.restore(json.convertValue(detail, ViewChange.class));
        }
    }
}
