package org.contactboard.board.preview;

import java.time.Period;
import org.contactboard.board.rhythm.Rhythm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rhythm that is not saved yet; without periods the less specific one holds. */
record Draft(
        @Schema(examples = "P1M") @Nullable Period green,
        @Schema(examples = "P3M") @Nullable Period orange,

        @Schema(description = "For a customer: the segment that it would have; null: none", examples = "A") @Nullable
        String segment) {

    @Nullable
    Rhythm rhythm() {
        return Rhythm.ofOptional(green, orange);
    }
}
