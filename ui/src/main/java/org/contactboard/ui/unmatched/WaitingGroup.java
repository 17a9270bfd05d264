package org.contactboard.ui.unmatched;

import java.util.List;
import org.contactboard.ui.choice.ChosenCustomer;
import org.jspecify.annotations.Nullable;

/** Contacts that wait for the same number's or person's customer; one that names neither stands alone. */
record WaitingGroup(
        @Nullable String number,
        @Nullable Somebody person,
        int contacts,
        List<WaitingContact> newest,
        List<ChosenCustomer> candidates) {

    /** A person at a customer that nobody knows. */
    record Somebody(String id, @Nullable String name) {}

    /** The same for as long as the group is there. */
    String key() {
        if (number != null) {
            return number;
        }
        return person == null ? first().source() + ":" + first().recordId() : person.id();
    }

    WaitingContact first() {
        return newest.getFirst();
    }
}
