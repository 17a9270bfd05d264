package org.contactboard.ui.unmatched;

import java.time.Instant;
import java.time.LocalDate;
import org.contactboard.ui.overview.Channel;
import org.jspecify.annotations.Nullable;

/** A real contact without a customer, as the board-service tells it. */
record WaitingContact(
        String source,
        String kind,
        String recordId,
        @Nullable LocalDate on,
        @Nullable Instant startedAt,
        @Nullable Channel channel,
        @Nullable String contactPerson,
        @Nullable String employee,
        @Nullable String recordUrl) {}
