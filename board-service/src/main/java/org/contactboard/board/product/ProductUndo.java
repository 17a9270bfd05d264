package org.contactboard.board.product;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Puts products back as they were before people added, changed, archived or restored them. */
@Singleton
class ProductUndo implements Undoable<ProductChange> {

    private final ProductService service;

    ProductUndo(ProductService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ProductService.ADDED, ProductService.CHANGED, ProductService.ARCHIVED, ProductService.RESTORED);
    }

    @Override
    public Class<ProductChange> detail() {
        return ProductChange.class;
    }

    @Override
    public void undo(ProductChange change) {
        service.restore(change);
    }
}
