package org.contactboard.board.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.overview.Place;
import org.jspecify.annotations.Nullable;

/**
 * An item whose references are resolved: its state, and the places on the board where its conversation stands.
 *
 * @param conversation what stands on the board
 * @param unconfirmed a plan that stands nowhere any more, as nobody has said what became of it
 * @param places of either; empty when neither follows from the state, or its customer is not known
 * @param pending `waiting`, `unmatched` or null
 * @param pendingPerson the source's person, and the number, and the products' codes, on which the places depend: should more
 *     become known of them, the item is placed again
 * @param pendingOthers the numbers of further customers, on which the places depend as well
 * @param arrivedAt when it came in live, else null
 */
record Resolved(
        Identity identity,
        ItemState state,
        Optional<Conversation> conversation,
        Optional<Conversation> unconfirmed,
        List<Place> places,
        @Nullable String personId,
        @Nullable String employeeId,
        @Nullable String pending,
        @Nullable String pendingPerson,
        @Nullable String pendingNumber,
        List<String> pendingOthers,
        List<String> pendingProducts,
        @Nullable Instant arrivedAt) {

    boolean isUnmatched() {
        return "unmatched".equals(pending);
    }

    /** Whether it is known what it comes to. */
    boolean isSettled() {
        return !"waiting".equals(pending);
    }

    /** What has become of it, once it waits no more. */
    Outcome outcome(LocalDate today) {
        return isUnmatched()
                ? Outcome.UNMATCHED
                : conversation.map(it -> Outcome.applied(it.reason(today))).orElseGet(() -> OutcomeRule.nowhere(state));
    }

    /** The end of a plan without a customer, which stands nowhere that would tell that it has passed; else null. */
    @Nullable
    Instant waitsUntil() {
        return conversation
                .filter(it -> isUnmatched() && !it.held())
                .map(Conversation::endsAt)
                .orElse(null);
    }

    @Nullable
    String customerId() {
        return places.isEmpty() ? null : places.getFirst().customerId();
    }
}
