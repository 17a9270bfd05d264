package org.contactboard.board.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;

/** Puts customers back as they were before people changed, archived or restored them. */
@Singleton
class CustomerUndos {

    private final CustomerService service;
    private final ObjectMapper json;

    CustomerUndos(CustomerService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Produces
    @Singleton
    Undoable changed() {
        return new Undo(CustomerService.CHANGED);
    }

    @Produces
    @Singleton
    Undoable archived() {
        return new Undo(CustomerService.ARCHIVED);
    }

    @Produces
    @Singleton
    Undoable restored() {
        return new Undo(CustomerService.RESTORED);
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
            service.restore(json.convertValue(detail, CustomerChange.class));
        }
    }
}
