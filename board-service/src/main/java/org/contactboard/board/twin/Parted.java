package org.contactboard.board.twin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a customer is one of its own from now on. */
record Parted(
        @Schema(description = "For `POST /api/v1/audit/{id}/undo`", examples = "414")
        long action,

        @Schema(description = "The customer that is one of its own now", examples = "C-1044")
        String customer) {}
