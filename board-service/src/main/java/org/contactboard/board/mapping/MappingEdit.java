package org.contactboard.board.mapping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says that a value means. */
record MappingEdit(
        @Schema(examples = "odoo") @NotBlank @Size(max = 200)
        String source,

        @Schema(examples = "activity-types") @NotBlank @Size(max = 200)
        String option,

        @Schema(examples = "7") @NotBlank @Size(max = 1000) String value,

        @Schema(description = "One of those that the rejected record names", examples = "call")
        @NotBlank
        @Pattern(regexp = "[a-z][a-z-]{0,49}", message = "must be one of the option's meanings")
        String meaning) {}
