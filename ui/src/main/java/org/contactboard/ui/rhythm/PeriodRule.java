package org.contactboard.ui.rhythm;

import java.time.Period;

/** Whether one period certainly ends after another, from whatever day they are counted. */
final class PeriodRule {

    private static final int LONGEST_MONTH = 31;
    private static final int SHORTEST_MONTH = 28;

    private PeriodRule() {}

    static boolean isLonger(Period one, Period other) {
        long months = one.toTotalMonths() - other.toTotalMonths();
        long days = (long) one.getDays() - other.getDays();
        return months >= 0 ? months * SHORTEST_MONTH + days > 0 : days + months * LONGEST_MONTH > 0;
    }
}
