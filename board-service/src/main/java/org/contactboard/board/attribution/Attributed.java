package org.contactboard.board.attribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a product was given, and how many conversations and appointments have it since. */
public record Attributed(
        @Schema(description = "For `POST /api/v1/audit/{id}/undo`", examples = "412")
        long action,

        @Schema(description = "How many left General", examples = "37")
        long contacts) {}
