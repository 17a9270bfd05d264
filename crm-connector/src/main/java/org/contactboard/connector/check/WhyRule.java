package org.contactboard.connector.check;

import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.RecordChanged;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.translation.FilterReason;
import org.jspecify.annotations.Nullable;

/** Says which rule of the board an item falls under. */
final class WhyRule {

    private WhyRule() {}

    static String why(Body body) {
        return switch (body) {
            case ContactHeld _ -> "It took place, by telephone or face to face: it counts on its day.";
            case AppointmentPlanned planned ->
                planned.heldWhenPast()
                        ? "It is planned, in a source that never says that it took place: it counts when its end has passed."
                        : "It is planned: an appointment, which counts only when its source says that it took place.";
            case RecordChanged _ ->
                "Only what changed: it joins what is known of this record, and waits until that is.";
            case RecordWithdrawn withdrawn -> why(withdrawn.cause());
            default -> "It tells the board about somebody or something.";
        };
    }

    static String why(FilterReason reason) {
        return switch (reason) {
            case WRITTEN -> "It is written, or something to do: only what is spoken counts.";
            case COPY -> "It is a copy of a conversation that is told by another record.";
            case INTERNAL -> "Only we took part in it.";
            case EMPTY -> "It says nothing that the board keeps.";
        };
    }

    static @Nullable String reason(Body body) {
        return body instanceof RecordWithdrawn withdrawn ? withdrawn.cause().text() : null;
    }

    private static String why(Cause cause) {
        return switch (cause) {
            case DELETED -> "It was deleted: what it counted for is taken back.";
            case CANCELLED -> "It was cancelled: it does not count, and is planned no more.";
            case NOT_HELD -> "Nobody was spoken with: it does not count.";
            case WRITTEN -> why(FilterReason.WRITTEN);
            case COPY -> why(FilterReason.COPY);
            case INTERNAL -> why(FilterReason.INTERNAL);
        };
    }
}
