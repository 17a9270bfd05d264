package org.contactboard.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "Payroll, 2026-11-22, true,  true", // fed on another day: no reader sees which
        "Payroll, 2026-11-08, true,  true",
        "Payroll, 2026-11-07, false, true", // called out from now on, above the same columns
        "Wages,   2026-11-21, false, false",
    })
    void looksOtherwiseOnlyForWhatIsShown(String name, LocalDate lastContactOn, boolean alike, boolean sameColumns) {
        Head before = head("Payroll", LocalDate.of(2026, 11, 21));
        Head after = head(name, lastContactOn);

        assertEquals(alike, after.looksLike(before, TODAY));
        assertEquals(sameColumns, after.sharesColumns(before));
    }

    private static Head head(String name, LocalDate lastContactOn) {
        return new Head(
                1,
                Rhythm.DEFAULT,
                null,
                List.of(new Product("payroll", name, null, lastContactOn)),
                List.of(),
                List.of());
    }
}
