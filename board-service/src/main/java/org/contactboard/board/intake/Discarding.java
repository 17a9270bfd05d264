package org.contactboard.board.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which rejected records nobody needs, and why. */
record Discarding(
        @Valid @NotNull Selection selection,

        @Schema(examples = "A test of the supplier") @NotBlank @Size(max = 1000)
        String note) {}
