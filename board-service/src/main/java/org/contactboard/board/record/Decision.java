package org.contactboard.board.record;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of one item, as it is kept to be looked up: ids and days, no names, no subjects. */
record Decision(
        Origin origin,
        Identity identity,
        Revision revision,
        Outcome outcome,
        @Nullable String customerRef,
        @Nullable String employeeRef,
        @Nullable String customerId,
        @Nullable String employeeId,
        @Nullable LocalDate occurredOn,
        Instant receivedAt) {}
