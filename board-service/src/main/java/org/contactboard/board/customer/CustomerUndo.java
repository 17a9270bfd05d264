package org.contactboard.board.customer;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Puts customers back as they were before people added, changed, archived or restored them. */
@Singleton
class CustomerUndo implements Undoable<CustomerChange> {

    private final CustomerService service;

    CustomerUndo(CustomerService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                CustomerService.ADDED, CustomerService.CHANGED, CustomerService.ARCHIVED, CustomerService.RESTORED);
    }

    @Override
    public Class<CustomerChange> detail() {
        return CustomerChange.class;
    }

    @Override
    public void undo(CustomerChange change) {
        service.restore(change);
    }
}
