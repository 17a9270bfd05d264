package org.contactboard.board.twin;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The customer that goes up in another. */
record JoinEdit(
        @Schema(description = "The id of the one that leaves the board", examples = "C-1044") @NotBlank
        String customer) {}
