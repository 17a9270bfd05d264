package org.contactboard.board.customer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Restoring;
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
        return undo(CustomerService.CHANGED);
    }

    @Produces
    @Singleton
    Undoable archived() {
        return undo(CustomerService.ARCHIVED);
    }

    @Produces
    @Singleton
    Undoable restored() {
        return undo(CustomerService.RESTORED);
    }

    private Undoable undo(String action) {
        return new Restoring<>(action, CustomerChange.class, json, service::restore);
    }
}
