package org.contactboard.board.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;

/** Puts persons back as they were before they were added, changed, archived or restored. */
@Singleton
class PersonUndos {

    private final PersonService service;
    private final ObjectMapper json;

    PersonUndos(PersonService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Produces
    @Singleton
    Undoable added() {
        return new Undo(PersonService.ADDED);
    }

    @Produces
    @Singleton
    Undoable changed() {
        return new Undo(PersonService.CHANGED);
    }

    @Produces
    @Singleton
    Undoable archived() {
        return new Undo(PersonService.ARCHIVED);
    }

    @Produces
    @Singleton
    Undoable restored() {
        return new Undo(PersonService.RESTORED);
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
            service.restore(json.convertValue(detail, PersonChange.class));
        }
    }
}
