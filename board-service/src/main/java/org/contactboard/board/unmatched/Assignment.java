package org.contactboard.board.unmatched;

import com.fasterxml.jackson.databind.JsonNode;
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

    static Assignment of(JsonNode told) {
        var item = told.path("item");
        return new Assignment(
                Scope.valueOf(told.path("scope").asText()),
                new Identity(
                        item.path("source").asText(),
                        item.path("kind").asText(),
                        item.path("recordId").asText()),
                told.path("number").asText(null),
                told.path("person").asText(null),
                told.path("customer").asText(),
                told.path("known").asBoolean(),
                told.path("created").asBoolean());
    }

    String subject() {
        return item.key() + " " + customer;
    }
}
