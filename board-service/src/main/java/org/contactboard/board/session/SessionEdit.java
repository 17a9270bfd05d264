package org.contactboard.board.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.board.contact.Channel;
import org.contactboard.board.contact.ContactEdit;
import org.contactboard.board.contact.ContactEdit.Spoken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who attended; each customer's contact counts by the same rules as any other. */
record SessionEdit(
        @Schema(description = "What it was", examples = "Sprint review 24") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "The product that it was about", examples = "payroll") @NotBlank
        String product,

        @Schema(description = "Its day, not after today", examples = "2026-11-20") @NotNull
        LocalDate on,

        @Schema(description = "FACE_TO_FACE, unless it was by telephone or video") @Nullable
        Channel channel,

        @Schema(description = "The id of the employee who led it") @Nullable
        String employee,

        @NotEmpty @Size(max = 500) List<@Valid Attendee> attendees) {

    /** A customer that was there, and who of it, where that is known. */
    record Attendee(
            @NotBlank String customer, @Valid @Nullable Spoken contactPerson) {}

    ContactEdit contact(Attendee attendee) {
        return new ContactEdit(
                attendee.customer(),
                List.of(product),
                channel == null ? Channel.FACE_TO_FACE : channel,
                null,
                on,
                null,
                null,
                attendee.contactPerson(),
                employee,
                null);
    }
}
