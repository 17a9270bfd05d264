package org.contactboard.board.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewQueryRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "'' |",
                "sort=urgency |",
                "q=De%20Korenaar&segment=A&accountManager=e-1&group=g&product=p&colour=RED&overloaded=true |",
                "sort=-name&density=compact&columns=satisfaction.new-leads |",
                "segment=A&segment=B | says twice: segment",
                "customer=C-1 | holds what is no part of a view: customer",
                "wall=1 | holds what is no part of a view: wall",
                "sort | must be parameters such as segment=A&sort=urgency",
                "q=%zz | must be parameters such as segment=A&sort=urgency",
                "q=%0A | must be parameters such as segment=A&sort=urgency",
                "q=a& | must be parameters such as segment=A&sort=urgency",
            })
    void takesWhatSaysWhatIsSeenAndHow(String query, String fault) {
        assertEquals(fault, ViewQueryRule.fault(query).orElse(null));
    }
}
