package org.contactboard.board.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;

/** Puts back what was before somebody wrote contacts by hand. */
@Singleton
class ContactUndos {

    private final ContactService service;
    private final ObjectMapper json;

    ContactUndos(ContactService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Produces
    @Singleton
    Undoable recorded() {
        return new Undo("contact-recorded");
    }

    @Produces
    @Singleton
    Undoable planned() {
        return new Undo("appointment-recorded");
    }

    @Produces
    @Singleton
    Undoable changed() {
        return new Undo("contact-changed");
    }

    @Produces
    @Singleton
    Undoable withdrawn() {
        return new Undo("contact-withdrawn");
    }

    @Produces
    @Singleton
    Undoable attended() {
        return new Undo("attendance-recorded");
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
            service.undo(read(detail));
        }
    }

    private Written read(JsonNode detail) {
        try {
            return json.treeToValue(detail, Written.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
