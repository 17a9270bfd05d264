package org.contactboard.board.handover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much has another account manager or product manager now, and under which number it can be undone. */
public record HandedOver(
        @Schema(description = "For `POST /api/v1/audit/{id}/undo`", examples = "412")
        long action,

        @Schema(examples = "12") int customers,
        @Schema(examples = "1") int products) {}
