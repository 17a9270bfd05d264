package org.contactboard.ui.unmatched;

import org.contactboard.ui.choice.ChosenCustomer;
import org.jspecify.annotations.Nullable;

/** The customer that a person gives a contact, and for which others it holds. */
record Assignment(
        String source,
        String kind,
        String recordId,
        Scope scope,
        @Nullable String customer,
        @Nullable String newCustomer) {

    /** For what it holds. */
    enum Scope {
        NUMBER,
        PERSON,
        CONTACT
    }

    static Assignment of(WaitingContact contact, Scope scope, ChosenCustomer customer) {
        return new Assignment(
                contact.source(),
                contact.kind(),
                contact.recordId(),
                scope,
                customer.id(),
                customer.isNew() ? customer.name() : null);
    }

    /** What the board-service did. */
    record Done(long action, int contacts) {}
}
