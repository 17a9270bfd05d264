package org.contactboard.board.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a replay is; the numbers after `total` add up to it. */
record ReplayProgress(
        @Schema(examples = "31") long total,

        @Schema(description = "Of which the outcome is not known yet", examples = "2")
        long waiting,

        @Schema(examples = "28") long applied,

        @Schema(description = "None of the board's business", examples = "0")
        long filtered,

        @Schema(description = "Rejected once more", examples = "1")
        long rejected) {}
