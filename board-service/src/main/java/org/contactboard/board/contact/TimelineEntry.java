package org.contactboard.board.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was had, planned or told with a customer, and whether it counts. */
public record TimelineEntry(
        @Nullable LocalDate on,
        @Nullable Instant startedAt,

        @Schema(enumeration = {"contact", "appointment", "filtered", "waiting"})
        String what,

        @Nullable String channel,
        @Nullable String direction,
        List<String> products,
        @Nullable String contactPerson,
        @Nullable String employee,
        String source,
        String kind,
        String recordId,
        String outcome,
        String reason,
        boolean counts) {}
