package org.contactboard.board.overview;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import java.time.LocalDate;
import java.time.Period;
import org.contactboard.board.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * Which colour a contact has today: green on days D ≤ today &lt; D + green, orange until D + orange, then red.
 * Calendar arithmetic: 31 August and a month is 30 September. Days are days in the board's zone.
 */
public final class ColourRule {

    private ColourRule() {}

    /** The colour of a contact on a day, null where there is none. */
    public static Colour colour(@Nullable LocalDate contactOn, Rhythm rhythm, LocalDate today) {
        return contactOn == null ? Colour.NONE : colour(orangeOn(contactOn, rhythm), redOn(contactOn, rhythm), today);
    }

    /** The same from the days that a cell keeps, null where it has no contact. */
    static Colour colour(@Nullable LocalDate orangeOn, @Nullable LocalDate redOn, LocalDate today) {
        if (orangeOn == null || redOn == null) {
            return Colour.NONE;
        }
        if (today.isBefore(orangeOn)) {
            return Colour.GREEN;
        }
        return today.isBefore(redOn) ? Colour.ORANGE : Colour.RED;
    }

    /** The first day on which a contact is no longer green. */
    public static LocalDate orangeOn(LocalDate contactOn, Rhythm rhythm) {
        return contactOn.plus(rhythm.green());
    }

    /** The first day on which a contact is red. */
    public static LocalDate redOn(LocalDate contactOn, Rhythm rhythm) {
        return contactOn.plus(rhythm.orange());
    }

    /** The day on which the colour changes next; red stays red. */
    static @Nullable LocalDate expiresOn(@Nullable LocalDate orangeOn, @Nullable LocalDate redOn, LocalDate today) {
        return switch (colour(orangeOn, redOn, today)) {
            case GREEN -> orangeOn;
            case ORANGE -> redOn;
            case RED, NONE -> null;
        };
    }

    /**
     * The latest day D with D + period ≤ today: contact up to that day has had its period. Never simply today − period:
     * on 30 November and with three months it is 31 August, which has no namesake in November.
     */
    static LocalDate latestPast(Period period, LocalDate today) {
        var monthsLater = today.minusDays(period.getDays());
        var day = monthsLater.minusMonths(period.toTotalMonths());
        return monthsLater.equals(monthsLater.with(lastDayOfMonth())) ? day.with(lastDayOfMonth()) : day;
    }
}
