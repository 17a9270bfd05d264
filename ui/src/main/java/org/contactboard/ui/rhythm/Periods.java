package org.contactboard.ui.rhythm;

import java.time.Period;
import org.contactboard.ui.language.Words;
import org.jspecify.annotations.Nullable;

/** The two periods of a rhythm; both null where the less specific rhythm holds. */
public record Periods(@Nullable Period green, @Nullable Period orange) {

    public static final Periods NONE = new Periods(null, null);
    static final Periods USUAL = new Periods(Period.ofMonths(3), Period.ofMonths(6));
    static final Periods TIGHT = new Periods(Period.ofMonths(1), Period.ofMonths(3));

    public boolean isNone() {
        return green == null;
    }

    /** "green for 3 months, orange until 6 months"; {@code otherwise} where there are none. */
    public String say(Words words, String otherwise) {
        return green == null || orange == null
                ? otherwise
                : words.say("rhythm.periods", PeriodWords.say(green, words), PeriodWords.say(orange, words));
    }
}
