package org.contactboard.ui.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks the board-service where records are. */
@ApplicationScoped
class Whereabouts {

    static final int MOST = 50;
    private static final int EVERYBODY = 500;
    private static final String BY_HAND = "board";

    private final ExplanationClient client;
    private final LiveBoard board;
    private final Clock clock;

    Whereabouts(@RestClient ExplanationClient client, LiveBoard board, Clock clock) {
        this.client = client;
        this.board = board;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    LiveBoard board() {
        return board;
    }

    List<Product> products() {
        return board.snapshot().head().products();
    }

    List<Choice> employees() {
        return client.employees(EVERYBODY).items().stream()
                .filter(one -> one.id() != null && one.name() != null)
                .map(one -> new Choice(Objects.requireNonNull(one.id()), Objects.requireNonNull(one.name())))
                .toList();
    }

    List<Choice> customers() {
        return board.snapshot().byName().stream()
                .map(entry ->
                        new Choice(entry.id(), entry.standing().row().customer().name()))
                .toList();
    }

    Findings find(Wanted wanted) {
        Listing<Explanation> found = ask(wanted, false);
        List<Explanation> perhaps = wanted.isByRecord() || wanted.day() == null ? List.of() : unplaced(wanted);
        return new Findings(found, perhaps, found.items().isEmpty() ? sources() : List.of());
    }

    /** CRMs only: what people record by hand never gets lost on its way. */
    private List<SourceSign> sources() {
        return client.sources().items().stream()
                .filter(one -> !one.source().equals(BY_HAND))
                .toList();
    }

    /** What was rejected once and taken in later is no longer without a place. */
    private List<Explanation> unplaced(Wanted wanted) {
        return ask(wanted, true).items().stream()
                .filter(one -> switch (one.verdict()) {
                    case WAITING, UNMATCHED, REJECTED -> one.customers().isEmpty();
                    case COUNTED, APPOINTMENT, NOT_COUNTED, DESCRIBED -> false;
                })
                .toList();
    }

    private Listing<Explanation> ask(Wanted wanted, boolean unplaced) {
        return client.explanations(
                orNull(wanted.record()),
                orNull(wanted.customer()),
                orNull(wanted.employee()),
                wanted.day(),
                unplaced,
                MOST);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
