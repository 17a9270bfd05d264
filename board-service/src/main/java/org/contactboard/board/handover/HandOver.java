package org.contactboard.board.handover;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes over, and what. */
public record HandOver(
        @Schema(
                description = "The id of the employee who takes over",
                examples = "7d1f0c2e-5d0b-4d6a-9f5e-1c2b3a4d5e6f")
        @NotBlank
        String to,

        @Schema(description = "Whether he or she also becomes the manager of the products")
        boolean products) {}
