package org.contactboard.board.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person writes of a view. */
record ViewEdit(
        @Schema(description = "Its owner has no other of that name, whatever its case", examples = "Red key accounts")
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "\\P{Cntrl}*", message = "must be one line")
        String name,

        @Schema(
                description = "Filters, order, density and columns, as they stand in the address of the board",
                examples = "segment=A&colour=RED&sort=urgency&density=compact")
        @NotNull
        @Size(max = 1000)
        String query,

        @Schema(description = "Whether everybody finds it", examples = "true")
        boolean shared) {}
