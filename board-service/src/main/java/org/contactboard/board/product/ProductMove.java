package org.contactboard.board.product;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a column goes. */
public record ProductMove(
        @Schema(
                description = "The id of the product behind which it comes; `general` makes it the first",
                examples = "leave")
        @NotBlank
        String after) {}
