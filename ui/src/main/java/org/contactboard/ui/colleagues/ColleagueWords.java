package org.contactboard.ui.colleagues;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** What else is known: address, extension, what sources call it; nothing that the label says. */
    String about(Known employee) {
        List<String> about = new ArrayList<>();
        if (employee.email() != null) {
            about.add(employee.email());
        }
        if (employee.extension() != null && !label(employee).endsWith(" " + employee.extension())) {
            about.add(words.say("colleagues.extension", employee.extension()));
        }
        employee.externalIds().stream()
                .map(this::id)
                .filter(it -> !it.equals(label(employee)))
                .forEach(about::add);
        if (employee.externalIds().isEmpty()) {
            about.add(words.say("colleagues.here"));
        }
        return String.join(" · ", about);
    }

    /** In a list to choose from. */
    String line(Known employee) {
        String about = about(employee);
        return about.isEmpty() ? label(employee) : label(employee) + " – " + about;
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
