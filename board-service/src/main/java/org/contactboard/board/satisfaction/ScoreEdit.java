package org.contactboard.board.satisfaction;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A score that a person writes down. */
public record ScoreEdit(
        @Schema(description = "From 1 to 10", examples = "8")
        @NotNull
        @DecimalMin("1")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 1)
        BigDecimal score,

        @Schema(description = "On which day it was given; today where nothing is said", examples = "2026-11-20")
        @Nullable
        LocalDate on) {}
