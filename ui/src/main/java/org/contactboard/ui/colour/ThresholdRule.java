package org.contactboard.ui.colour;

import java.time.LocalDate;
import java.time.Period;

/** From which contact day back a colour has ended: the latest day D with D + period ≤ today. */
public final class ThresholdRule {

    private ThresholdRule() {}

    /** Not simply today − period: on 30 November with three months it is 31 August. */
    public static LocalDate onOrBefore(LocalDate today, Period period) {
        LocalDate day = today.minus(period);
        while (!day.plusDays(1).plus(period).isAfter(today)) {
            day = day.plusDays(1);
        }
        while (day.plus(period).isAfter(today)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
