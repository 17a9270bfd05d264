package org.contactboard.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightRuleTest {

    private static final Person HENK = new Person("p1", "Henk Bakker", "+31612345678", null);
    private static final Cell CELL = new Cell("p", null, null, null, null, HENK, null, null, null, null);
    private static final Customer CUSTOMER =
            new Customer("k1", "De Korenaar", List.of(), null, null, null, null, false, null);
    private static final Row ROW = new Row(CUSTOMER, 1, false, 0, null, null, null, List.of(CELL));

    @ParameterizedTest
    @CsvSource({
        ", false",
        "VIEWER, false",
        "AGENT, true",
        "SALES, true",
        "MANAGER, true",
        "ADMIN, true",
        "VIEWER AGENT, true",
    })
    void hidesPersonsNumbersFromMereViewers(@Nullable String words, boolean seen) {
        Set<Role> roles = words == null
                ? EnumSet.noneOf(Role.class)
                : Stream.of(words.split(" ")).map(Role::valueOf).collect(Collectors.toSet());

        Person person = SightRule.row(ROW, roles).cells().getFirst().contactPerson();

        assertEquals("Henk Bakker", Objects.requireNonNull(person).name());
        assertEquals(seen ? HENK.phone() : null, person.phone());
    }
}
