package org.contactboard.board.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact, or with {@code held} false an appointment, as its item's state tells it: in the words of its source.
 *
 * @param day the day it began, in the board's zone
 * @param startedAt null where the source knows the day only
 */
record Conversation(
        boolean held,
        boolean heldWhenPast,
        LocalDate day,
        @Nullable Instant startedAt,
        Instant endsAt,
        String channel,
        @Nullable String direction,
        String purpose,
        List<Party> customers,
        List<String> products,
        @Nullable Party contactPerson,
        @Nullable Party employee) {

    /** Somebody as the source names them; any part may be unknown. */
    record Party(
            @Nullable String id,
            @Nullable String name,
            @Nullable String number,
            @Nullable String email) {}

    /** Whether its source tells the id of a customer; else the customer is found by a number, or by the person. */
    boolean namesCustomer() {
        return customers.stream().anyMatch(party -> party.id() != null);
    }

    /** The number (E.164) by which the customer or the person has to be found; null where the source tells their id. */
    @Nullable
    String number() {
        for (var party : customers) {
            if (party.id() == null && party.number() != null) {
                return party.number();
            }
        }
        return contactPerson != null && (customers.isEmpty() || contactPerson.id() == null)
                ? contactPerson.number()
                : null;
    }

    /** What the board's record of outcomes calls it. */
    String reason(LocalDate today) {
        if (!held || day.isAfter(today)) {
            return "appointment";
        }
        return channel.equals("PHONE") ? "phone" : "face-to-face";
    }
}
