package org.contactboard.board.attribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One way to give a conversation in General a product. */
record Choice(
        Scope scope,

        @Schema(description = "The employee's id, the source's code, or the number", examples = "queue 31") @Nullable
        String value,

        @Schema(description = "What people call the value, where it is an employee") @Nullable
        String name,

        @Schema(description = "How many conversations and appointments would leave General", examples = "37")
        long contacts) {}
