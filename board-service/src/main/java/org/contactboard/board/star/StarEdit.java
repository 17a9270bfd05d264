package org.contactboard.board.star;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who know that it is precarious. */
record StarEdit(
        @Schema(description = "The id of one of us") @Nullable
        String employee,

        @Schema(description = "The id of a person of the customer") @Nullable
        String contactPerson) {}
