package org.contactboard.board.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That something was done, and under which number it can be undone. */
public record ActionReceipt(
        @Schema(description = "For `POST /api/v1/audit/{id}/undo`", examples = "412")
        long action) {}
