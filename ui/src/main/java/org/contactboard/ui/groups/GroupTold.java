package org.contactboard.ui.groups;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.contactboard.ui.choice.ChosenCustomer;
import org.contactboard.ui.drawer.CustomerDetails.ContactPerson;
import org.jspecify.annotations.Nullable;

/** A group as the board-service tells it. */
record GroupTold(
        String id,
        String name,
        List<ChosenCustomer> members,
        @Nullable ContactPerson sharedPerson) {

    @SuppressWarnings("NullAway") // JSON may leave the list out
    GroupTold {
        members = members == null ? List.of() : List.copyOf(members);
    }

    Set<ChosenCustomer> customers() {
        return Set.copyOf(members);
    }

    /** In one line, sorted as told. */
    static String names(Iterable<ChosenCustomer> customers) {
        return StreamSupport.stream(customers.spliterator(), false)
                .map(ChosenCustomer::label)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What a person writes of one. */
    record Edit(String name, List<String> members, @Nullable String sharedPerson) {}
}
