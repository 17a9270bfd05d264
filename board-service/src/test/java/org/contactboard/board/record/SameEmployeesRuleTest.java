package org.contactboard.board.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.record.SameEmployeesRule.Called;
import org.contactboard.board.record.SameEmployeesRule.Joined;
import org.contactboard.board.record.SameEmployeesRule.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An employee is written `source/id name e-mail extension`, with ! in front when parted; our id is the source's. */
class SameEmployeesRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            crm/a Noor n@b.nl -; odoo/b Noor n@b.nl -                          | -   | b=a EMAIL
            crm/a Noor n@b.nl -; crm/b Anna n@b.nl -; odoo/c Noor n@b.nl -     | -   | -
            crm/a Noor n@b.nl -; !crm/b Anna n@b.nl -; odoo/c Noor n@b.nl -    | -   | c=a EMAIL
            crm/a Noor - 201; pbx/201 - - 201                                  | -   | 201=a EXTENSION
            crm/a Noor - 201; pbx/201 - - -                                    | -   | -
            crm/a Noor - -; pbx/201 - - 201                                    | -   | -
            crm/a Noor - 201; odoo/201 - - 300                                 | -   | -
            crm/a Noor - 201; crm/b Anna - 201; pbx/201 - - 201                | -   | -
            crm/a Noor - 201; odoo/b Anna - 201; pbx/201 - - 201               | -   | -
            crm/a Noor n@b.nl 201; odoo/b Noor n@b.nl 201; pbx/201 - - 201     | -   | 201=a EXTENSION, b=a EMAIL
            crm/a Noor - 201; odoo/b N - 201; pbx/201 - - 201                  | a b | 201=a EXTENSION, b=a HAND
            crm/a Noor - 201; odoo/b N - 201                                   | -   | -
            pbx/a Noor - 201; pbx/201 - - 201                                  | -   | -
            !crm/a Noor - 201; pbx/201 - - 201                                 | -   | -
            crm/a Noor - 201; !pbx/201 - - 201                                 | -   | -
            !crm/a Noor - 201; crm/b Anna - 201; pbx/201 - - 201               | -   | 201=b EXTENSION
            crm/a Noor - 201; crm/b Anna - -; pbx/201 - - 201                  | b 201 | 201=b HAND
            !crm/a Noor n@b.nl -; odoo/b Noor n@b.nl -                         | -   | -
            !crm/a Noor n@b.nl -; odoo/b Noor n@b.nl -; pbx/c - - -            | a c | c=a HAND
            crm/a Noor n@b.nl -; odoo/b Noor n@b.nl -; pbx/c - - -             | c b | b=a HAND, c=a HAND
            crm/a - - 201; pbx/201 - - 201                                     | -   | a=201 EXTENSION
            crm/b Noor n@b.nl -; odoo/a - n@b.nl -                             | -   | a=b EMAIL
            crm/a Noor - -                                                     | a x | -
            """)
    void saysWhoStandsForWhom(String employees, @Nullable String joined, @Nullable String expected) {
        var known = Stream.of(employees.split("; *", -1))
                .map(SameEmployeesRuleTest::known)
                .collect(Collectors.toCollection(ArrayList::new));
        var pairs = joined == null ? List.<Joined>of() : List.of(pair(joined));

        assertEquals(expected == null ? "" : expected, told(known, pairs));
        Collections.reverse(known);
        assertEquals(expected == null ? "" : expected, told(known, pairs));
    }

    private static String told(List<Known> known, List<Joined> joined) {
        return new TreeMap<>(SameEmployeesRule.standings(known, joined))
                .entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue().first() + " "
                                + it.getValue().by())
                        .collect(Collectors.joining(", "));
    }

    private static Joined pair(String joined) {
        var two = joined.split(" ", -1);
        return new Joined(two[0], two[1]);
    }

    private static Known known(String written) {
        var parted = written.startsWith("!");
        var parts = written.substring(parted ? 1 : 0).strip().split(" ", -1);
        var called = parts[0].split("/", -1);
        return new Known(
                called[1], or(parts[1]), or(parts[2]), or(parts[3]), List.of(new Called(called[0], called[1])), parted);
    }

    private static @Nullable String or(String part) {
        return part.equals("-") ? null : part;
    }
}
