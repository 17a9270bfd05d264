package org.contactboard.board.intake;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which rejected records are asked for; null does not filter. */
public record RejectedQuery(
        @Parameter(description = "OPEN: waits for a person, or is tried again right now; CLOSED: replayed or discarded")
        @QueryParam("state")
        @Nullable
        RejectedState state,

        @Parameter(example = "espocrm") @QueryParam("source") @Nullable
        String source,

        @Parameter(example = "unknown-kind") @QueryParam("reason") @Nullable
        String reason,

        @Parameter(description = "The setting that can say what the value means; empty: none", example = "statuses")
        @QueryParam("option")
        @Nullable
        String option,

        @Parameter(description = "The value without a meaning", example = "Besproken") @QueryParam("value") @Nullable
        String value) {}
