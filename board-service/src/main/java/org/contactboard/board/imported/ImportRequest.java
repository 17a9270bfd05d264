package org.contactboard.board.imported;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file to import, as text. */
public record ImportRequest(
        @Schema(examples = "customers.csv") @Size(max = 255) @Nullable
        String fileName,

        @Schema(
                description = "CSV with a header: columns in any order, comma or semicolon",
                examples =
                        "customer,name,segment,system,external_id\nC-1001,Bakkerij De Korenaar B.V.,A,espocrm,6738a1")
        @NotBlank
        String content) {}
