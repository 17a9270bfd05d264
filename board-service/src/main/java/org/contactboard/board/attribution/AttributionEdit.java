package org.contactboard.board.attribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.contactboard.board.record.Identity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product for a conversation in General, and for what else. */
record AttributionEdit(
        @Schema(examples = "espocrm") @NotBlank String source,
        @Schema(examples = "call") @NotBlank String kind,
        @Schema(examples = "6743c1d2e3f4a5b60") @NotBlank String recordId,

        @Schema(description = "The product's id", examples = "payroll") @NotBlank
        String product,

        @NotNull Scope scope) {

    /** Which conversation is asked about. */
    record Which(
            @Schema(examples = "espocrm") @NotBlank String source,
            @Schema(examples = "call") @NotBlank String kind,

            @Schema(examples = "6743c1d2e3f4a5b60") @NotBlank
            String recordId) {

        Identity identity() {
            return new Identity(source, kind, recordId);
        }
    }

    Identity identity() {
        return new Identity(source, kind, recordId);
    }
}
