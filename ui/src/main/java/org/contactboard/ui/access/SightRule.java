package org.contactboard.ui.access;

import java.util.Set;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Row;

/** What a role may see of a row: a mere viewer gets no numbers and no notes of customers' persons. */
public final class SightRule {

    private SightRule() {}

    public static boolean seesNumbers(Set<Role> roles) {
        return roles.stream().anyMatch(role -> switch (role) {
            case VIEWER -> false;
            case AGENT, SALES, MANAGER, ADMIN -> true;
        });
    }

    /** A row as the roles may see it. */
    public static Row row(Row row, Set<Role> roles) {
        return seesNumbers(roles)
                ? row
                : row.with(row.cells().stream().map(SightRule::withoutNumber).toList());
    }

    private static Cell withoutNumber(Cell cell) {
        Person person = cell.contactPerson();
        return person == null ? cell : cell.with(new Person(person.id(), person.name(), null, person.doNotCall()));
    }
}
