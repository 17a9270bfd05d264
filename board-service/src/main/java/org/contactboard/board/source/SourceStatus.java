package org.contactboard.board.source;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a source is, and what came of it. */
record SourceStatus(
        @Schema(examples = "espocrm") String source,

        @Schema(description = "The kind of system; null where nothing is configured", examples = "espocrm") @Nullable
        String kind,

        SourceState state,

        @Schema(description = "When its newest record came in") @Nullable
        Instant newestAt,

        @Schema(description = "Its newest record, when it is silent") @Nullable
        Instant silentSince,

        @Schema(description = "95 of 100 pauses between minutes with records are no longer", examples = "420") @Nullable
        Long usualGapSeconds,

        @Schema(
                description = "Half of its records come sooner after the change in the source; null where it does not "
                        + "tell when that was",
                examples = "1.4")
        @Nullable
        Double usualDelaySeconds,

        @Schema(description = "Records that the connector has still to read", examples = "0")
        long lag,

        Today today,

        @Schema(description = "Conversations of the last 30 days", examples = "3120")
        long contacts,

        @Schema(description = "Which part of them stands in General; null without any", examples = "0.13") @Nullable
        Double contactsWithoutProduct,

        @Schema(
                description = "Where people look at a record, with {kind} and {id}",
                examples = "https://crm.example/#/{kind}s/record/{id}")
        @Nullable
        String recordUrl) {

    /** What became of the records that came in today, each once. */
    @Schema(description = "What became of what came in today; the parts add up to `received`")
    record Today(
            @Schema(examples = "214") long received,

            @Schema(description = "By telephone or face to face", examples = "180")
            long counted,

            @Schema(description = "Planned", examples = "6") long appointments,
            @Schema(examples = "12") long written,

            @Schema(description = "Nobody spoke", examples = "9")
            long notHeld,

            @Schema(description = "For the rest of the record", examples = "1")
            long waiting,

            @Schema(description = "For its customer", examples = "2")
            long unmatched,

            @Schema(description = "Could not be read", examples = "0")
            long rejected,

            @Schema(description = "Known before, copies, customers and persons, …", examples = "4")
            long other) {

        static final Today NOTHING = new Today(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
