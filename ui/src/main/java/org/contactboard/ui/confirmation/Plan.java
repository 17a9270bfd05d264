package org.contactboard.ui.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.overview.Channel;
import org.jspecify.annotations.Nullable;

/** A conversation that was planned and is past, as the board-service tells it. */
record Plan(
        String source,
        String kind,
        String recordId,
        LocalDate on,
        @Nullable Instant startedAt,
        Channel channel,
        List<Named> customers,
        List<String> products,
        @Nullable String contactPerson,
        @Nullable String employee,
        @Nullable String recordUrl) {

    /** A customer. */
    record Named(String id, String name) {}

    /** A record by what it is known by. */
    record Which(String source, String kind, String recordId) {}

    Which which() {
        return new Which(source, kind, recordId);
    }
}
