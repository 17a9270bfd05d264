package org.contactboard.board.source;

import org.contactboard.board.attribution.By;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A product that conversations without one probably are about. */
record Proposal(
        By by,

        @Schema(
                description = "The source's product code, queue or tag; our id of the employee; or the number",
                examples = "queue 31")
        String value,

        @Schema(description = "What people call the value, where it is an employee") @Nullable
        String name,

        @Schema(description = "The product's id; null where a person has to choose", examples = "payroll") @Nullable
        String product,

        @Schema(examples = "Payroll") @Nullable String productName,

        @Schema(
                description = "Conversations of the last 30 days that it would give a product, or one more",
                examples = "412")
        long contacts) {}
