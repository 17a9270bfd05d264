package org.contactboard.ui.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.query.Entry;
import org.jspecify.annotations.Nullable;

/** A product that nobody feeds is called out once it has been silent for more than 14 days. */
final class SilenceRule {

    static final int DAYS = 14;

    private SilenceRule() {}

    /** For how many days, or 0; the rows may know of a later contact than the head did. */
    static long days(Product product, Collection<Entry> rows, LocalDate today) {
        long days = product.general() ? 0 : days(product.lastContactOn(), today);
        return days == 0 ? 0 : days(lastContact(product, rows), today);
    }

    private static long days(@Nullable LocalDate last, LocalDate today) {
        long days = last == null ? 0 : ChronoUnit.DAYS.between(last, today);
        return days > DAYS ? days : 0;
    }

    private static @Nullable LocalDate lastContact(Product product, Collection<Entry> rows) {
        return rows.stream()
                .map(entry -> entry.standing().cell(product.id()))
                .filter(Objects::nonNull)
                .map(Cell::contactOn)
                .filter(Objects::nonNull)
                .reduce(product.lastContactOn(), (one, other) -> one == null || other.isAfter(one) ? other : one);
    }
}
