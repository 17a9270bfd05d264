package org.contactboard.board.colleague;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of us as one person: the employee who stands for all that are the same, and the others. */
record Colleague(
        Known employee,
        List<Known> joined,

        @Schema(description = "Conversations that took place, of all of them", examples = "14")
        long contacts,

        @Nullable LocalDate lastContactOn) {}
