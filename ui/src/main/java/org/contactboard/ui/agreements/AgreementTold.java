package org.contactboard.ui.agreements;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.contactboard.ui.overview.Listing;
import org.jspecify.annotations.Nullable;

/** What was agreed for the board, a segment or a customer, as the board-service tells it. */
record AgreementTold(
        Scope scope,
        String id,
        @Nullable String name,
        @Nullable String segment,
        @Nullable String agreements,
        boolean doNotCall) {

    /** Whose it is, as the board-service says it. */
    enum Scope {
        @JsonProperty("board")
        BOARD,
        @JsonProperty("segment")
        SEGMENT,
        @JsonProperty("customer")
        CUSTOMER
    }

    /** What people write. */
    record Edit(@Nullable String agreements, boolean doNotCall) {}

    /** All that the page shows. */
    record All(List<AgreementTold> ours, Listing<AgreementTold> customers) {}

    /** Of a segment and a customer with the same id each its own. */
    String key() {
        return scope.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    String label() {
        return Objects.requireNonNullElse(name, id);
    }

    String agreed() {
        return Objects.requireNonNullElse(agreements, "");
    }
}
