package org.contactboard.board.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many items became this instead of what they were. */
record Repair(
        @Schema(examples = "applied") String outcome,
        @Schema(examples = "phone") String reason,
        @Schema(examples = "31") long count) {}
