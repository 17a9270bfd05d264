package org.contactboard.ui.colleagues;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Customer.ExternalId;

/** Employees in words. */
record ColleagueWords(Words words, Clock clock) {

    /** The name; whoever has none is what a source calls him or her. */
    String label(Known employee) {
        if (employee.name() != null) {
            return employee.name();
        }
        return employee.externalIds().stream()
                .findFirst()
                .map(this::id)
                .orElse(Objects.requireNonNullElse(employee.email(), employee.id()));
    }

    /** What else is known: address, extension, what sources call it. */
    String about(Known employee) {
        List<String> about = new ArrayList<>();
        if (employee.email() != null) {
            about.add(employee.email());
        }
        if (employee.extension() != null) {
            about.add(words.say("colleagues.extension", employee.extension()));
        }
        about.add(
                employee.externalIds().isEmpty()
                        ? words.say("colleagues.here")
                        : employee.externalIds().stream().map(this::id).collect(Collectors.joining(", ")));
        return String.join(" · ", about);
    }

    String contacts(Colleague colleague) {
        String last =
                colleague.lastContactOn() == null ? "" : words.date(colleague.lastContactOn(), LocalDate.now(clock));
        return words.say(
                "colleagues.contacts", colleague.contacts(), last.isEmpty() ? "" : words.say("twins.last", last));
    }

    private String id(ExternalId id) {
        return words.sayOr("source." + id.source(), id.source()) + " " + id.id();
    }
}
