package org.contactboard.board.twin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sources call a customer that are two in truth: these become one of its own. */
record PartEdit(
        @NotEmpty List<TwinSide.ExternalId> externalIds,

        @Schema(description = "What the new customer is called", examples = "Bakkerij De Korenaar Zeist")
        @NotBlank
        @Size(max = 200)
        String name) {}
