package org.contactboard.board.satisfaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How satisfied a customer was on a day, and who told so: a source, or {@code board} for people here. */
public record Score(
        @Schema(examples = "2026-11-20") LocalDate on,
        @Schema(examples = "8") BigDecimal score,
        @Schema(examples = "board") String source) {}
