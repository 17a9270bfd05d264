package org.contactboard.board.product;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Restoring;
import org.contactboard.board.audit.Undoable;

/** Puts products back as they were before people added, changed, archived or restored them. */
@Singleton
class ProductUndos {

    private final ProductService service;
    private final ObjectMapper json;

    ProductUndos(ProductService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Produces
    @Singleton
    Undoable added() {
        return undo(ProductService.ADDED);
    }

    @Produces
    @Singleton
    Undoable changed() {
        return undo(ProductService.CHANGED);
    }

    @Produces
    @Singleton
    Undoable archived() {
        return undo(ProductService.ARCHIVED);
    }

    @Produces
    @Singleton
    Undoable restored() {
        return undo(ProductService.RESTORED);
    }

    private Undoable undo(String action) {
        return new Restoring<>(action, ProductChange.class, json, service::restore);
    }
}
