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
        "Payroll, 2026-11-22, true", // fed on another day: no reader sees which
        "Payroll, 2026-11-08, true",
        "Payroll, 2026-11-07, false", // called out from now on
        "Wages,   2026-11-21, false",
    })
    void looksOtherwiseOnlyForWhatIsShown(String name, LocalDate lastContactOn, boolean alike) {
        Head before = head("Payroll", LocalDate.of(2026, 11, 21));

        assertEquals(alike, head(name, lastContactOn).looksLike(before, TODAY));
    }

    private static Head head(String name, LocalDate lastContactOn) {
        return new Head(1, Rhythm.DEFAULT, List.of(new Product("payroll", name, null, lastContactOn)), List.of());
    }
}
