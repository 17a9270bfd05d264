package org.contactboard.board.unmatched;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Contacts that wait for the same: a number's or a person's customer; one that names neither stands alone. */
record UnmatchedGroup(
        @Schema(description = "All are of this number", examples = "+31201112233") @Nullable
        String number,

        @Schema(description = "All are with this person, whose customer its source does not tell") @Nullable
        Named person,

        @Schema(description = "How many wait", examples = "12")
        long contacts,

        @Schema(description = "The newest of them, at most 20")
        List<UnmatchedContact> newest,

        @Schema(description = "The customers that share the number")
        List<Named> candidates) {

    /** Somebody or something of ours. */
    record Named(String id, @Nullable String name) {}
}
