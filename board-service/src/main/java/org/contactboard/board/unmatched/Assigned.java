package org.contactboard.board.unmatched;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That contacts were given a customer. */
record Assigned(
        @Schema(description = "For `POST /api/v1/audit/{id}/undo`", examples = "412")
        long action,

        @Schema(examples = "C-1001") String customer,

        @Schema(description = "How many wait no more", examples = "12")
        long contacts) {}
