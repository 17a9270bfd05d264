package org.contactboard.board.satisfaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a score was written down, and under which number that can be undone. */
public record ScoreReceipt(
        @Schema(examples = "2026-11-20") LocalDate on,
        @Schema(examples = "8") BigDecimal score,
        @Schema(examples = "412") long action) {}
