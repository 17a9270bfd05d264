package org.contactboard.ui.unmatched;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;

/** Contacts without a customer in words; {@code numbers} where the reader may see those of customers' persons. */
record GroupWords(Words words, Clock clock, boolean numbers) {

    /** By what they wait: a number, a person, or nothing that is known. */
    String title(WaitingGroup group) {
        if (group.number() != null) {
            return numbers ? words.phone(group.number()) : words.say("unmatched.hidden");
        }
        return group.person() == null
                ? words.say("unmatched.nobody")
                : Objects.requireNonNullElse(group.person().name(), words.say("unmatched.nameless"));
    }

    String count(WaitingGroup group) {
        return words.say("unmatched.count", group.contacts());
    }

    /** Day and time, with whom, by whom, from which source. */
    String line(WaitingContact contact) {
        return Stream.of(when(contact), contact.contactPerson(), contact.employee(), source(contact))
                .filter(it -> it != null && !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String when(WaitingContact contact) {
        LocalDate today = LocalDate.now(clock);
        if (contact.startedAt() != null) {
            return words.moment(contact.startedAt(), clock.getZone(), today);
        }
        return contact.on() == null ? "" : words.date(contact.on(), today);
    }

    String source(WaitingContact contact) {
        return words.sayOr("source." + contact.source(), contact.source());
    }
}
