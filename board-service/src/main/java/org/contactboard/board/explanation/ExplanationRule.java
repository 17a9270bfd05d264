package org.contactboard.board.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what stands on the board of a record, and why: what stands there goes before what the record waits for, that before
 * a rejection, that before what its state says, and the outcomes have the last word. Source: the contract's outcomes.
 */
final class ExplanationRule {

    private ExplanationRule() {}

    /** A verdict with its reason, in the contract's words or in those below. */
    record Decided(Verdict verdict, String reason) {}

    /** @param history newest first */
    static Decided decide(Remembered item, List<Place> places, List<PastOutcome> history, LocalDate today) {
        if (!places.isEmpty()) {
            return places.stream()
                    .filter(Place::applies)
                    .findFirst()
                    .map(it -> standing(it, today))
                    .orElse(new Decided(Verdict.NOT_COUNTED, "product-not-applicable"));
        }
        if (item.pending() != null) {
            return new Decided(
                    item.pending().equals("unmatched") ? Verdict.UNMATCHED : Verdict.WAITING, item.pending());
        }
        var newest = history.stream().filter(it -> !it.isAlreadyKnown()).findFirst();
        if (newest.isPresent() && newest.get().isRejected()) {
            return new Decided(Verdict.REJECTED, newest.get().reason());
        }
        return Optional.ofNullable(item.status())
                .map(ExplanationRule::nowhere)
                .or(() -> newest.map(ExplanationRule::told))
                .orElseGet(() -> item.known()
                        ? new Decided(Verdict.DESCRIBED, "described")
                        : new Decided(Verdict.NOT_COUNTED, "already-known"));
    }

    private static Decided standing(Place place, LocalDate today) {
        if (!place.held()) {
            return new Decided(Verdict.APPOINTMENT, place.heldWhenPast() ? "counts-by-itself" : "planned");
        }
        return place.day().isAfter(today)
                ? new Decided(Verdict.APPOINTMENT, "held-later")
                : new Decided(Verdict.COUNTED, place.channel().equals("PHONE") ? "phone" : "face-to-face");
    }

    /** A status that puts nothing on the board; "held" is one as long as its day is not known. */
    private static Decided nowhere(String status) {
        return switch (status) {
            case "HELD" -> new Decided(Verdict.WAITING, "waiting");
            case "PLANNED" -> new Decided(Verdict.NOT_COUNTED, "not-confirmed");
            default ->
                new Decided(Verdict.NOT_COUNTED, status.toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private static Decided told(PastOutcome outcome) {
        return switch (outcome.reason()) {
            case "described", "lead", "satisfaction" -> new Decided(Verdict.DESCRIBED, outcome.reason());
            default -> new Decided(Verdict.NOT_COUNTED, outcome.reason());
        };
    }
}
