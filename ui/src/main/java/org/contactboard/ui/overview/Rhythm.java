package org.contactboard.ui.overview;

import java.time.Period;

/** The green and the orange period, both counted from the day of the contact. */
public record Rhythm(Period green, Period orange) {

    public static final Rhythm DEFAULT = new Rhythm(Period.ofMonths(3), Period.ofMonths(6));
}
