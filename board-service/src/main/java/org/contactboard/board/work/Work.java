package org.contactboard.board.work;

import java.util.Map;
import org.contactboard.board.work.Waiting.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much waits for people. */
record Work(
        @Schema(description = "Contacts that wait for their customer", examples = "3")
        long unmatched,

        @Schema(description = "Plans of the last 30 days of which nobody said what became of them", examples = "5")
        long unconfirmed,

        @Schema(
                description = "Records that could not be read, and are neither tried again nor discarded",
                examples = "2")
        long rejected,

        @Schema(description = "Pairs of customers that probably are the same", examples = "1")
        long twins) {

    static Work of(Map<Kind, Long> counts) {
        return new Work(
                counts.getOrDefault(Kind.UNMATCHED, 0L),
                counts.getOrDefault(Kind.UNCONFIRMED, 0L),
                counts.getOrDefault(Kind.REJECTED, 0L),
                counts.getOrDefault(Kind.TWINS, 0L));
    }
}
