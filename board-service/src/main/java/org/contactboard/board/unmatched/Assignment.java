package org.contactboard.board.unmatched;

import org.contactboard.board.record.Identity;
import org.contactboard.board.unmatched.AssignmentEdit.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What was written when a customer was assigned, as the audit trail keeps it.
 *
 * @param person ours, where the scope is PERSON
 * @param known whether the number was this customer's before, among others
 * @param created whether the customer was made for it
 */
record Assignment(
        Scope scope,
        Identity item,
        @Nullable String number,
        @Nullable String person,
        String customer,
        boolean known,
        boolean created) {

    String subject() {
        return item.key() + " " + customer;
    }
}
