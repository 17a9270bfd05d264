package org.contactboard.board.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a record is: what stands on the board of it, or why nothing does. */
public record Explanation(
        String source,
        String kind,
        String recordId,

        @Schema(description = "What stands on the board of it")
        Verdict verdict,

        @Schema(
                description =
                        "Why: an outcome's reason; also planned, counts-by-itself, held-later, not-confirmed, product-not-applicable")
        String reason,

        @Schema(description = "The day on which it took place or will, where known") @Nullable
        LocalDate on,

        @Nullable Instant startedAt,

        @Schema(enumeration = {"PHONE", "FACE_TO_FACE"}) @Nullable
        String channel,

        @Schema(description = "With whom; several for a meeting with people of several customers")
        List<ToldCustomer> customers,

        @Schema(description = "Whose cells show it") List<String> products,

        @Nullable Named employee,

        @Schema(
                description =
                        "source:kind:recordId of the first record that tells the same conversation, which counts once")
        @Nullable
        String sameAs,

        @Schema(description = "What would tell its customer: the source's id of a person, or a number, partly hidden")
        @Nullable
        String waitsFor,

        @Schema(description = "When the newest word of it came in; null when that is longer ago than outcomes are kept")
        @Nullable
        Instant receivedAt,

        @Schema(description = "When it came onto the board, if that was live") @Nullable
        Instant appliedAt,

        @Schema(description = "Of a rejection: which field, why, and what to do") @Nullable
        String detail,

        @Schema(description = "Where it opens in its CRM") @Nullable
        String recordUrl,

        @Schema(description = "What became of it each time that it came in, newest first, 50 at most")
        List<PastOutcome> history) {

    /** A customer, and whether it has a row on the board. */
    public record ToldCustomer(String id, @Nullable String name, boolean onBoard) {}

    /** Somebody with an id of ours. */
    public record Named(String id, @Nullable String name) {}

    static Explanation of(
            Remembered item,
            List<Place> places,
            List<PastOutcome> history,
            @Nullable String recordUrl,
            LocalDate today) {
        var decided = ExplanationRule.decide(item, places, history, today);
        var place = places.stream().findFirst();
        return new Explanation(
                item.source(),
                item.kind(),
                item.recordId(),
                decided.verdict(),
                decided.reason(),
                place.map(Place::day)
                        .or(() -> Optional.ofNullable(item.on()))
                        .or(() -> told(history, PastOutcome::on))
                        .orElse(null),
                place.map(Place::startedAt)
                        .or(() -> Optional.ofNullable(item.startedAt()))
                        .orElse(null),
                place.map(Place::channel)
                        .or(() -> Optional.ofNullable(item.channel()))
                        .orElse(null),
                customers(places, history),
                places.stream()
                        .filter(Place::isShown)
                        .map(Place::product)
                        .distinct()
                        .toList(),
                place.map(Place::employee)
                        .or(() -> told(history, PastOutcome::employee))
                        .orElse(null),
                place.map(Place::conversation)
                        .filter(it -> !it.equals(item.key()))
                        .orElse(null),
                waitsFor(item),
                history.stream().findFirst().map(PastOutcome::receivedAt).orElse(null),
                places.stream()
                        .map(Place::appliedAt)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                history.stream()
                        .filter(it -> !it.isAlreadyKnown())
                        .findFirst()
                        .map(PastOutcome::detail)
                        .orElse(null),
                recordUrl,
                history);
    }

    private static List<ToldCustomer> customers(List<Place> places, List<PastOutcome> history) {
        return places.isEmpty()
                ? told(history, PastOutcome::customer).stream().toList()
                : places.stream().map(Place::customer).distinct().toList();
    }

    private static @Nullable String waitsFor(Remembered item) {
        if (!"unmatched".equals(item.pending())) {
            return null;
        }
        return item.pendingNumber() == null ? item.pendingPerson() : HiddenNumberRule.hide(item.pendingNumber());
    }

    private static <T> Optional<T> told(List<PastOutcome> history, Function<PastOutcome, @Nullable T> what) {
        return history.stream().map(what).flatMap(Stream::ofNullable).findFirst();
    }
}
