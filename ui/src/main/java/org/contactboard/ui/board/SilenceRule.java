package org.contactboard.ui.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.contactboard.ui.overview.Product;

/** A product that nobody feeds is called out once it has been silent for more than 14 days. */
final class SilenceRule {

    static final int DAYS = 14;

    private SilenceRule() {}

    static OptionalLong days(Product product, LocalDate today) {
        if (product.general() || product.lastContactOn() == null) {
            return OptionalLong.empty();
        }
        long days = ChronoUnit.DAYS.between(product.lastContactOn(), today);
        return days > DAYS ? OptionalLong.of(days) : OptionalLong.empty();
    }
}
