package org.contactboard.board.unmatched;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.Identity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The customer that a person gives a contact that waits for one, and for which others it holds. */
record AssignmentEdit(
        @Schema(examples = "telephony") @NotBlank String source,
        @Schema(examples = "call") @NotBlank String kind,
        @Schema(examples = "CA1234") @NotBlank String recordId,

        @Schema(
                description = "CONTACT: this one only, whatever is told of it later. NUMBER: whatever is had with its "
                        + "number, from now on too. PERSON: with its person")
        @NotNull
        Scope scope,

        @Schema(description = "The customer's id", examples = "C-1001") @Nullable
        String customer,

        @Schema(description = "Instead of an id: the name of one that is made now", examples = "Brasserie Zoë")
        @Size(max = 200)
        @Nullable
        String newCustomer) {

    /** For what it holds. */
    enum Scope {
        CONTACT,
        NUMBER,
        PERSON
    }

    AssignmentEdit checked() {
        if (blank(customer) == blank(newCustomer)) {
            throw Problem.wrong("customer", "or `newCustomer` must be given, and not both");
        }
        return this;
    }

    Identity item() {
        return new Identity(source, kind, recordId);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
