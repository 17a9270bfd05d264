package org.contactboard.ui.rhythm;

import java.time.Period;
import org.contactboard.ui.language.Words;

/** "3 months", "45 days". */
public final class PeriodWords {

    private PeriodWords() {}

    public static String say(Period period, Words words) {
        String months = words.say("period.months", period.toTotalMonths());
        String days = words.say("period.days", period.getDays());
        if (period.getDays() == 0) {
            return months;
        }
        return period.toTotalMonths() == 0 ? days : months + " " + days;
    }
}
