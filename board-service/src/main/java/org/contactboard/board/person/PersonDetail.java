package org.contactboard.board.person;

import java.sql.SQLException;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person at a customer, as told. */
record PersonDetail(
        String id,
        @Nullable String name,

        @Schema(description = "Where nobody told whose person it is: at which we last spoke; null: at none") @Nullable
        PersonsCustomer customer,

        @Nullable String role,
        @Nullable String phone,
        @Nullable String email,

        @Schema(description = "Whether this person does not want to be called")
        boolean doNotCall,

        @Schema(description = "Whether he or she is there no more")
        boolean archived) {

    /** The customer; of joined ones the one that stands for them. */
    record PersonsCustomer(String id, @Nullable String name, boolean doNotCall) {}

    static PersonDetail of(ResultRow row) throws SQLException {
        var customer = row.textOrNull("customer");
        return new PersonDetail(
                row.text("id"),
                row.textOrNull("name"),
                customer == null
                        ? null
                        : new PersonsCustomer(
                                customer, row.textOrNull("customer_name"), row.flag("customer_do_not_call")),
                row.textOrNull("role"),
                row.textOrNull("phone"),
                row.textOrNull("email"),
                row.flag("do_not_call"),
                row.flag("archived"));
    }
}
