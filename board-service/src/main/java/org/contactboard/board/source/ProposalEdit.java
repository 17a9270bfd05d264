package org.contactboard.board.source;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contactboard.board.attribution.By;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person does with a proposal. */
final class ProposalEdit {

    private ProposalEdit() {}

    /** Taken, with the product that was proposed or another. */
    @Schema(name = "AppliedProposal")
    record Applied(
            @NotNull By by,

            @Schema(examples = "queue 31") @NotBlank @Size(max = 500)
            String value,

            @Schema(description = "The product's id", examples = "payroll") @NotBlank
            String product) {}

    /** Not wanted. */
    @Schema(name = "DismissedProposal")
    record Dismissed(
            @NotNull By by,

            @Schema(examples = "queue 31") @NotBlank @Size(max = 500)
            String value) {}
}
