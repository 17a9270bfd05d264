package org.contactboard.board.rhythm;

import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rhythm with the day from which it holds, up to the next one. */
public record DatedRhythm(
        @Schema(description = "Null: since the beginning") @Nullable
        LocalDate validFrom,

        @Schema(description = "Null, like the other: none of its own", examples = "P1M") @Nullable
        Period green,

        @Schema(examples = "P3M") @Nullable Period orange) {}
