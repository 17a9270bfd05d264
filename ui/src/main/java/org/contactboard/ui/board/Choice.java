package org.contactboard.ui.board;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Segment;
import org.contactboard.ui.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Something to filter on: its id in the address, its name on the screen. */
record Choice(String id, String label) {

    static @Nullable String id(@Nullable Choice choice) {
        return choice == null ? null : choice.id();
    }

    /** The one that is asked for, also when no customer has it now. */
    static @Nullable Choice of(@Nullable String id, List<Choice> choices) {
        return id == null
                ? null
                : choices.stream()
                        .filter(choice -> choice.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** The segments that customers are in. */
    static List<Choice> segments(Snapshot snapshot) {
        return sorted(customers(snapshot)
                .map(Customer::segment)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> new Choice(id, segment(id, snapshot))));
    }

    /** Those who answer for a customer. */
    static List<Choice> accountManagers(Snapshot snapshot) {
        return sorted(customers(snapshot)
                .map(Customer::accountManager)
                .filter(Objects::nonNull)
                .filter(manager -> manager.id() != null)
                .map(Choice::of)
                .distinct());
    }

    /** The columns, in their order. */
    static List<Choice> products(Snapshot snapshot, Words words) {
        return snapshot.head().products().stream()
                .map(product -> new Choice(product.id(), ProductHeading.name(product, words)))
                .toList();
    }

    static List<Choice> groups(Snapshot snapshot) {
        return sorted(snapshot.head().groups().stream().map(group -> new Choice(group.id(), group.name())));
    }

    private static Choice of(Person person) {
        String id = Objects.requireNonNull(person.id());
        return new Choice(id, Objects.requireNonNullElse(person.name(), id));
    }

    private static String segment(String id, Snapshot snapshot) {
        return snapshot.head().segments().stream()
                .filter(segment -> segment.id().equals(id))
                .map(Segment::label)
                .findFirst()
                .orElse(id);
    }

    private static Stream<Customer> customers(Snapshot snapshot) {
        return snapshot.byName().stream().map(entry -> entry.standing().row().customer());
    }

    private static List<Choice> sorted(Stream<Choice> choices) {
        return choices.sorted(comparing(Choice::label)).toList();
    }
}
