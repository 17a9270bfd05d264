package org.contactboard.board.explanation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.contactboard.board.explanation.Explanation.Named;
import org.contactboard.board.explanation.Explanation.ToldCustomer;
import org.jspecify.annotations.Nullable;

/** What became of the record each time that it came in, and where from; the detail says why it was rejected. */
public record PastOutcome(
        String outcome,
        String reason,
        @Nullable Instant receivedAt,
        String topic,
        int partition,
        long offset,
        int item,
        @Nullable String detail,
        @JsonIgnore @Nullable LocalDate on,
        @JsonIgnore @Nullable ToldCustomer customer,
        @JsonIgnore @Nullable Named employee) {

    boolean isRejected() {
        return outcome.equals("rejected");
    }

    boolean isAlreadyKnown() {
        return outcome.equals("already-known");
    }
}
