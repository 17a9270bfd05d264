package org.contactboard.board.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.contactboard.board.rhythm.Rhythm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ColourRuleTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest(name = "{0} with {1} and {2}: orange on {3}, red on {4}")
    @CsvFileSource(resources = "/colour-days.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void turnsOrangeOnTheDayGreenEndsAndRedOnTheDayOrangeEnds(
            LocalDate contactOn, Period green, Period orange, LocalDate orangeOn, LocalDate redOn) {
        var rhythm = new Rhythm(green, orange);

        assertThat(ColourRule.orangeOn(contactOn, rhythm)).isEqualTo(orangeOn);
        assertThat(ColourRule.redOn(contactOn, rhythm)).isEqualTo(redOn);
        assertThat(ColourRule.colour(contactOn, rhythm, contactOn)).isEqualTo(Colour.GREEN);
        assertThat(ColourRule.colour(contactOn, rhythm, orangeOn.minusDays(1))).isEqualTo(Colour.GREEN);
        assertThat(ColourRule.colour(contactOn, rhythm, orangeOn)).isEqualTo(Colour.ORANGE);
        assertThat(ColourRule.colour(contactOn, rhythm, redOn.minusDays(1))).isEqualTo(Colour.ORANGE);
        assertThat(ColourRule.colour(contactOn, rhythm, redOn)).isEqualTo(Colour.RED);
        assertThat(ColourRule.colour(contactOn, rhythm, redOn.plusYears(9))).isEqualTo(Colour.RED);
    }

    @ParameterizedTest
    @CsvSource({"P3M, P6M, 2026-11-22", "P2W, P30D, 2026-11-22"})
    void isNoneWithoutContact(Period green, Period orange, LocalDate today) {
        assertThat(ColourRule.colour(null, new Rhythm(green, orange), today)).isEqualTo(Colour.NONE);
    }

    @ParameterizedTest(name = "on {1} a last contact up to {2} has had its {0}")
    @CsvSource({
        "P3M, 2026-11-22, 2026-08-22",
        "P6M, 2026-11-22, 2026-05-22",
        "P3M, 2026-11-29, 2026-08-29",
        "P3M, 2026-11-30, 2026-08-31",
        "P3M, 2026-12-01, 2026-09-01",
        "P1M, 2026-02-27, 2026-01-27",
        "P1M, 2026-02-28, 2026-01-31",
        "P1M, 2026-03-01, 2026-02-01",
        "P1M, 2026-03-30, 2026-02-28",
        "P1M, 2026-03-31, 2026-02-28",
        "P1M, 2028-02-28, 2028-01-28",
        "P1M, 2028-02-29, 2028-01-31",
        "P1Y, 2029-02-28, 2028-02-29",
        "P2W, 2026-11-22, 2026-11-08",
        "P30D, 2026-03-01, 2026-01-30",
        "P1M1D, 2027-03-01, 2027-01-31",
        "P1M2D, 2027-03-02, 2027-01-31",
    })
    void findsTheLatestDayWhosePeriodHasPassed(Period period, LocalDate today, LocalDate latest) {
        assertThat(ColourRule.latestPast(period, today)).isEqualTo(latest);
        assertThat(latest.plus(period)).isBeforeOrEqualTo(today);
        assertThat(latest.plusDays(1).plus(period)).isAfter(today);
    }

    @ParameterizedTest(name = "contact on 22 August is {1} at {0}")
    @CsvSource({
        "2026-11-21T22:59:59.999Z, GREEN",
        "2026-11-21T23:00:00Z, ORANGE",
        "2027-02-21T22:59:59.999Z, ORANGE",
        "2027-02-21T23:00:00Z, RED",
    })
    void changesAtMidnightOfTheBoardsZone(Instant now, Colour colour) {
        var today = LocalDate.now(Clock.fixed(now, AMSTERDAM));

        assertThat(ColourRule.colour(
                        LocalDate.of(2026, 8, 22), new Rhythm(Period.ofMonths(3), Period.ofMonths(6)), today))
                .isEqualTo(colour);
    }

    @ParameterizedTest(name = "at {0} a contact on {1} is {2}")
    @CsvSource({
        // the clock goes forward on 29 March 2026, back on 25 October 2026: a day of 23 and one of 25 hours
        "2026-03-28T22:59:59Z, 2026-03-15, GREEN",
        "2026-03-28T23:00:00Z, 2026-03-15, ORANGE",
        "2026-03-29T21:59:59Z, 2026-03-16, GREEN",
        "2026-03-29T22:00:00Z, 2026-03-16, ORANGE",
        "2026-10-24T21:59:59Z, 2026-10-11, GREEN",
        "2026-10-24T22:00:00Z, 2026-10-11, ORANGE",
        "2026-10-25T22:59:59Z, 2026-10-12, GREEN",
        "2026-10-25T23:00:00Z, 2026-10-12, ORANGE",
    })
    void countsDaysNotHoursWhenTheClockIsChanged(Instant now, LocalDate contactOn, Colour colour) {
        var today = LocalDate.now(Clock.fixed(now, AMSTERDAM));

        assertThat(ColourRule.colour(contactOn, new Rhythm(Period.ofWeeks(2), Period.ofWeeks(6)), today))
                .isEqualTo(colour);
    }

    @ParameterizedTest(name = "on {0} it expires on {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2026-11-21, 2026-11-22", "2026-11-22, 2027-02-22", "2027-02-21, 2027-02-22", "2027-02-22, -"})
    void expiresOnTheDayOfTheNextColour(LocalDate today, LocalDate expiresOn) {
        var rhythm = new Rhythm(Period.ofMonths(3), Period.ofMonths(6));
        var contactOn = LocalDate.of(2026, 8, 22);

        assertThat(ColourRule.expiresOn(
                        ColourRule.orangeOn(contactOn, rhythm), ColourRule.redOn(contactOn, rhythm), today))
                .isEqualTo(expiresOn);
    }
}
