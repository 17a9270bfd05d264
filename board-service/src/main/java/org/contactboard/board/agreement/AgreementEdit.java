package org.contactboard.board.agreement;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What people agree; null takes away what was agreed. */
record AgreementEdit(
        @Schema(examples = "Call between 9 and 17. Not in the week of the payroll run.") @Size(max = 4000) @Nullable
        String agreements,

        @Schema(description = "Customers only") boolean doNotCall) {

    /** Blank is nothing. */
    @Nullable
    String text() {
        return agreements == null || agreements.isBlank() ? null : agreements.strip();
    }
}
