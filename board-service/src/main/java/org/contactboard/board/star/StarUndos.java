package org.contactboard.board.star;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;

/** Puts back the star that was there before, or none. */
@Singleton
class StarUndos {

    private final StarService service;
    private final ObjectMapper json;

    StarUndos(StarService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Produces
    @Singleton
    Undoable set() {
        return new Undo("star-set");
    }

    @Produces
    @Singleton
    Undoable removed() {
        return new Undo("star-removed");
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
            service.undo(read(detail).reversed());
        }
    }

    private StarChange read(JsonNode detail) {
        try {
            return json.treeToValue(detail, StarChange.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
