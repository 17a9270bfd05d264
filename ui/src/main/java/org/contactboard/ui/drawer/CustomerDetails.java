package org.contactboard.ui.drawer;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code GET /customers/id} tells beyond the row. */
public record CustomerDetails(String id, @Nullable CustomersRhythm rhythm, List<ContactPerson> persons) {

    /** The rhythm that holds for the customer and where it comes from: board, segment or customer. */
    public record CustomersRhythm(Period green, Period orange, String from) {}

    /** A person at the customer. */
    public record ContactPerson(
            String id,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String role,
            boolean doNotCall) {}

    @SuppressWarnings("NullAway") // JSON may leave the list out
    public CustomerDetails {
        persons = persons == null ? List.of() : List.copyOf(persons);
    }

    /** The names of those who do not want to be called, {@code nameless} for who has none. */
    List<String> notToCall(String nameless) {
        return persons.stream()
                .filter(ContactPerson::doNotCall)
                .map(person -> Objects.requireNonNullElse(person.name(), nameless))
                .toList();
    }
}
