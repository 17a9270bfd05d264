package org.contactboard.ui.drawer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.overview.Channel;
import org.jspecify.annotations.Nullable;

/** Who contacted a customer when, on the days that its segment counts; more conversations than {@code count} are too much. */
public record Overload(boolean overloaded, int count, int days, List<Talk> contacts) {

    /** A conversation; the products by their ids. */
    public record Talk(
            LocalDate on,
            @Nullable Instant startedAt,
            @Nullable Channel channel,
            @Nullable String employee,
            List<String> products) {

        @SuppressWarnings("NullAway") // JSON may leave the list out
        public Talk {
            products = products == null ? List.of() : List.copyOf(products);
        }
    }

    @SuppressWarnings("NullAway") // JSON may leave the list out
    public Overload {
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }
}
