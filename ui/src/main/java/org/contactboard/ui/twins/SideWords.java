package org.contactboard.ui.twins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Customer.ExternalId;

/** Customers side by side in words; {@code numbers} where the reader may see those of customers' persons. */
record SideWords(Words words, Clock clock, boolean numbers) {

    String id(ExternalId id) {
        return words.sayOr("source." + id.source(), id.source()) + " " + id.id();
    }

    String ids(Side side) {
        return side.externalIds().isEmpty()
                ? words.say("twins.ids.none")
                : side.externalIds().stream().map(this::id).collect(Collectors.joining(", "));
    }

    String phones(Side side) {
        if (side.numbers().isEmpty()) {
            return "–";
        }
        return numbers
                ? side.numbers().stream().map(words::phone).collect(Collectors.joining(", "))
                : words.say("unmatched.hidden");
    }

    String contacts(Side side) {
        String last = side.lastContactOn() == null ? "" : words.date(side.lastContactOn(), LocalDate.now(clock));
        return words.say("twins.contacts.told", side.contacts(), last.isEmpty() ? "" : words.say("twins.last", last));
    }

    /** Why they may be the same. */
    List<String> evidence(Pair pair) {
        List<String> evidence = new ArrayList<>();
        if (pair.sameName()) {
            evidence.add(words.say("twins.same.name"));
        }
        pair.numbers()
                .forEach(number -> evidence.add(
                        numbers
                                ? words.say("twins.same.number", words.phone(number))
                                : words.say("twins.same.number-hidden")));
        pair.domains().forEach(domain -> evidence.add(words.say("twins.same.domain", domain)));
        return evidence;
    }

    /** What is found at the first one from then on. */
    String moves(Pair pair) {
        Side gone = pair.other();
        return words.say("twins.moves", gone.label(), pair.one().label(), gone.contacts(), gone.persons());
    }
}
