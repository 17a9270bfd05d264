package org.contactboard.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceRuleTest {

    @ParameterizedTest
    @CsvSource({
        "payroll, 2026-11-08, 0",
        "payroll, 2026-11-07, 15",
        "payroll, , 0", // new: nobody could have called about it yet
        "general, 2026-01-01, 0",
    })
    void callsOutAfterFourteenDays(String product, @Nullable LocalDate lastContactOn, long days) {
        Product column = new Product(product, product, null, lastContactOn);

        assertEquals(days, SilenceRule.days(column, LocalDate.of(2026, 11, 22)));
    }
}
