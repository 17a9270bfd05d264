package org.contactboard.board.mapping;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a mapping was changed. */
record MappingReceipt(
        @Schema(description = "For `POST /api/v1/audit/{id}/undo`", examples = "412")
        long action,

        @Schema(
                description = "For `GET /api/v1/rejected/replays/{batch}`",
                examples = "0b2a4c6e-8d1f-4a3b-9c5d-7e8f9a0b1c2d")
        String batch,

        @Schema(description = "How many rejected records it lets through, that are tried again now", examples = "31")
        int replayed) {}
