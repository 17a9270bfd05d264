package org.contactboard.ui.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One customer's row as the board-service tells it, without anything that depends on today. */
public record Row(
        Customer customer,
        long version,
        boolean overloaded,
        int contactsInWindow,
        @Nullable Double satisfaction,
        @Nullable Integer helpdeskCalls,
        @Nullable Integer newLeads,
        List<Cell> cells) {

    @SuppressWarnings("NullAway") // JSON may leave the list out
    public Row {
        cells = cells == null ? List.of() : List.copyOf(cells);
    }

    public Row with(List<Cell> others) {
        return new Row(customer, version, overloaded, contactsInWindow, satisfaction, helpdeskCalls, newLeads, others);
    }

    public String id() {
        return customer.id();
    }
}
