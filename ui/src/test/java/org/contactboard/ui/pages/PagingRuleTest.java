package org.contactboard.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import org.contactboard.ui.overview.Listing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingRuleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # items, page, total, to which
            50, 0, 120, 0
            20, 2, 120, 2
             0, 0,   0, 0
             0, 2, 100, 1
             0, 5, 100, 1
             0, 1,  50, 0
             0, 2,   0, 0
            # the last one went between counting and reading: never the same page again
             0, 2, 101, 1
            """)
    void turnsBackWhereNothingStandsAnyMore(int items, int page, int total, int wanted) {
        Listing<String> told = new Listing<>(Collections.nCopies(items, "x"), page, 50, total);

        assertEquals(wanted, PagingRule.instead(told, 50));
    }
}
