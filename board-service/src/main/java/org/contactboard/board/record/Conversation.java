package org.contactboard.board.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
            @Nullable String email,
            @Nullable String extension) {

        /** Something known by its id alone. */
        static Party of(String id) {
            return new Party(id, null, null, null, null);
        }
    }

    /** Whether its source tells the id of a customer; else the customer is found by a number, or by the person. */
    boolean namesCustomer() {
        return customers.stream().anyMatch(party -> party.id() != null);
    }

    /**
     * The number (E.164) of the other side: that of a customer known by it, else the person's, else the one told beside a
     * customer's id. Whoever has no id is found by it, and records that share it may tell one conversation.
     */
    @Nullable
    String number() {
        return Stream.of(
                        customers.stream().filter(party -> party.id() == null).map(Party::number),
                        Stream.ofNullable(contactPerson).map(Party::number),
                        customers.stream().map(Party::number))
                .flatMap(it -> it)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Those of further customers who are known by a number only. */
    List<String> otherNumbers() {
        var first = number();
        return customers.stream()
                .filter(party -> party.id() == null)
                .map(Party::number)
                .filter(number -> number != null && !number.equals(first))
                .distinct()
                .toList();
    }

    /** What the board's record of outcomes calls it. */
    String reason(LocalDate today) {
        if (!held || day.isAfter(today)) {
            return "appointment";
        }
        return channel.equals("PHONE") ? "phone" : "face-to-face";
    }
}
