package org.contactboard.board.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done with how many rejected records. */
record RejectedReceipt(
        @Schema(description = "For `POST /api/v1/audit/{id}/undo`", examples = "413")
        long action,

        @Schema(
                description = "For `GET /api/v1/rejected/replays/{batch}`",
                examples = "0b2a4c6e-8d1f-4a3b-9c5d-7e8f9a0b1c2d")
        String batch,

        @Schema(examples = "31") int count) {}
