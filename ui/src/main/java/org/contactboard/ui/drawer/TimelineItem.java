package org.contactboard.ui.drawer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.edit.WhichContact;
import org.contactboard.ui.overview.Channel;
import org.contactboard.ui.overview.Product;
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

    /** Whether it stands in General for want of a product, so that somebody may give it one. */
    boolean inGeneral() {
        return products.contains(Product.GENERAL) && source != null && kind != null && recordId != null;
    }

    /** Whether a person recorded it here, who may correct it. */
    boolean byHand() {
        return "board".equals(source) && "contact".equals(kind) && recordId != null;
    }

    /** Only of what stands in General or was recorded by hand. */
    public WhichContact which() {
        return new WhichContact(String.valueOf(source), String.valueOf(kind), String.valueOf(recordId));
    }
}
