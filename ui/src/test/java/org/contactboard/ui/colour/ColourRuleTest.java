package org.contactboard.ui.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import org.contactboard.ui.overview.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2027-02-22, 2027-05-22, 2026-11-22, GREEN, 2027-02-21",
        "2026-11-22, 2027-02-22, 2027-05-22, 2027-02-21, GREEN, 2027-02-21",
        "2026-11-22, 2027-02-22, 2027-05-22, 2027-02-22, ORANGE, 2027-05-21",
        "2026-11-22, 2027-02-22, 2027-05-22, 2027-05-21, ORANGE, 2027-05-21",
        "2026-11-22, 2027-02-22, 2027-05-22, 2027-05-22, RED,",
        ", , , 2026-11-22, NONE,",
    })
    void turnsOnTheDayAColourEnds(
            @Nullable LocalDate contactOn,
            @Nullable LocalDate orangeOn,
            @Nullable LocalDate redOn,
            LocalDate today,
            Colour colour,
            @Nullable LocalDate lastDay) {
        Cell cell = new Cell("p", contactOn, orangeOn, redOn, null, null, null, null, null, null);

        assertEquals(colour, ColourRule.of(cell, today));
        assertEquals(lastDay, ColourRule.lastDay(cell, today));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, P3M, 2026-08-22",
        "2026-11-22, P6M, 2026-05-22",
        "2026-11-30, P3M, 2026-08-31", // 31 August + 3 months is 30 November too
        "2027-02-28, P3M, 2026-11-30",
        "2027-03-01, P1M, 2027-02-01",
        "2028-02-29, P6M, 2027-08-31",
        "2026-12-31, P3M, 2026-09-30",
        "2026-11-22, P14D, 2026-11-08",
        "2026-11-22, P2W, 2026-11-08",
    })
    void endsFromTheLatestContactWhosePeriodIsOver(LocalDate today, Period period, LocalDate onOrBefore) {
        assertEquals(onOrBefore, ThresholdRule.onOrBefore(today, period));
    }
}
