package org.contactboard.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A product that nobody feeds is called out once it has been silent for more than 14 days. */
public final class SilenceRule {

    static final int DAYS = 14;

    private SilenceRule() {}

    /** For how many days, or 0 for one that is fed, is new, or is the customer as a whole. */
    public static long days(Product product, LocalDate today) {
        if (product.general() || product.lastContactOn() == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(product.lastContactOn(), today);
        return days > DAYS ? days : 0;
    }
}
