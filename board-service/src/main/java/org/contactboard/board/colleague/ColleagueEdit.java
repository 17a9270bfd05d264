package org.contactboard.board.colleague;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The other employee who is the same person. */
record ColleagueEdit(
        @Schema(description = "The id of the other", examples = "0b7e2c1d-5a44-3f0e-8f53-6e1c2a9d4b20") @NotBlank
        String employee) {}
