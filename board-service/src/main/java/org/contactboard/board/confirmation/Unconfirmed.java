package org.contactboard.board.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conversation that was planned and is past; nobody has said whether it took place. */
record Unconfirmed(
        @Schema(examples = "espocrm") String source,
        @Schema(examples = "call") String kind,
        @Schema(examples = "6743c1d2e3f4a5b60") String recordId,

        @Schema(description = "The day for which it was planned, or to which it was moved")
        LocalDate on,

        @Nullable Instant startedAt,

        @Schema(enumeration = {"PHONE", "FACE_TO_FACE"}) String channel,

        @Schema(description = "With whom; none where the number or person is not known yet")
        List<Named> customers,

        @Schema(examples = "[\"payroll\"]") List<String> products,
        @Nullable String contactPerson,
        @Nullable String employee,

        @Schema(description = "Where it opens in its CRM") @Nullable
        String recordUrl) {

    /** A customer. */
    @Schema(name = "NamedCustomer")
    record Named(String id, String name) {}
}
