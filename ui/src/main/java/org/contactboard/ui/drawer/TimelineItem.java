package org.contactboard.ui.drawer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.overview.Channel;
import org.jspecify.annotations.Nullable;

/** Something that happened, or will, with a customer; {@code counts} says whether it may colour a dot. */
public record TimelineItem(
        @Nullable LocalDate on,
        @Nullable Instant startedAt,
        @Nullable String what,
        @Nullable Channel channel,
        List<String> products,
        @Nullable String contactPerson,
        @Nullable String employee,
        @Nullable String source,
        @Nullable String kind,
        @Nullable String recordId,
        @Nullable String outcome,
        @Nullable String reason,
        boolean counts) {

    @SuppressWarnings("NullAway") // JSON may leave the list out
    public TimelineItem {
        products = products == null ? List.of() : List.copyOf(products);
    }
}
