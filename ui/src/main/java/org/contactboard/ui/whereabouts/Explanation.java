package org.contactboard.ui.whereabouts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.overview.Channel;
import org.contactboard.ui.overview.Person;
import org.jspecify.annotations.Nullable;

/** What {@code GET /explanations} tells of one record. */
record Explanation(
        String source,
        String kind,
        String recordId,
        Verdict verdict,
        String reason,
        @Nullable LocalDate on,
        @Nullable Instant startedAt,
        @Nullable Channel channel,
        List<ToldCustomer> customers,
        List<String> products,
        @Nullable Person employee,
        @Nullable String sameAs,
        @Nullable String waitsFor,
        @Nullable Instant receivedAt,
        @Nullable Instant appliedAt,
        @Nullable String detail,
        @Nullable String recordUrl,
        List<PastOutcome> history) {

    /** A customer, and whether it has a row on the board. */
    record ToldCustomer(String id, @Nullable String name, boolean onBoard) {

        String label() {
            return name == null ? id : name;
        }
    }

    /** What became of the record at one time. */
    record PastOutcome(
            String outcome,
            String reason,
            @Nullable Instant receivedAt,
            String topic,
            int partition,
            long offset,
            @Nullable String detail) {}

    @SuppressWarnings("NullAway") // JSON may leave the lists out
    Explanation {
        customers = customers == null ? List.of() : List.copyOf(customers);
        products = products == null ? List.of() : List.copyOf(products);
        history = history == null ? List.of() : List.copyOf(history);
    }
}
