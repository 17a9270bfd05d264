package org.contactboard.board.unmatched;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One that waits; the number is that of the other side, where it is known. */
record UnmatchedContact(
        String source,
        String kind,
        String recordId,
        @Nullable LocalDate on,

        @Schema(description = "Where its source knows the time") @Nullable
        Instant startedAt,

        @Nullable Instant receivedAt,
        @Nullable String channel,
        @Nullable String number,
        @Nullable String contactPerson,
        @Nullable String employee,

        @Schema(description = "Where the record opens in its CRM") @Nullable
        String recordUrl) {}
