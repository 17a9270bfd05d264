package org.contactboard.ui.query;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Customer.ExternalId;
import org.contactboard.ui.overview.Person;

/** A standing row with its words folded once, so that every browser's search is a plain comparison. */
public record Entry(Standing standing, String name, String text, String numbers) {

    public static Entry of(Standing standing) {
        Customer customer = standing.row().customer();
        return new Entry(standing, Folded.text(customer.name()), text(standing), numbers(standing));
    }

    public String id() {
        return standing.id();
    }

    private static String text(Standing standing) {
        Customer customer = standing.row().customer();
        return Stream.of(
                        Stream.of(customer.name()),
                        Stream.ofNullable(customer.group()),
                        customer.externalIds().stream().map(ExternalId::id),
                        people(standing).map(Person::name))
                .flatMap(words -> words)
                .filter(Objects::nonNull)
                .map(Folded::text)
                .collect(Collectors.joining("\n"));
    }

    private static String numbers(Standing standing) {
        return people(standing)
                .map(person -> Folded.digits(person.phone()))
                .filter(digits -> !digits.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Person> people(Standing standing) {
        return Stream.concat(
                Stream.ofNullable(standing.row().customer().accountManager()),
                standing.row().cells().stream().map(Cell::contactPerson).filter(Objects::nonNull));
    }
}
