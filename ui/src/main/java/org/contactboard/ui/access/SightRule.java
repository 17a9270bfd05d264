package org.contactboard.ui.access;

import java.util.Set;
import org.contactboard.ui.overview.Person;
import org.jspecify.annotations.Nullable;

/** What a role may see of a row: a mere viewer gets no numbers and no notes of customers' persons. */
public final class SightRule {

    private SightRule() {}

    public static boolean seesNumbers(Set<Role> roles) {
        return roles.stream().anyMatch(role -> switch (role) {
            case VIEWER -> false;
            case AGENT, SALES, MANAGER, ADMIN -> true;
        });
    }

    /** A customer's person as the roles may see it. */
    public static @Nullable Person person(@Nullable Person person, Set<Role> roles) {
        return person == null || seesNumbers(roles) ? person : new Person(person.id(), person.name(), null);
    }
}
