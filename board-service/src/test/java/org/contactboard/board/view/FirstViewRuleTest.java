package org.contactboard.board.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.contactboard.board.view.FirstView.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstViewRuleTest {

    @ParameterizedTest
    @CsvSource({
        "true,  e-1, payroll, CHOSEN,          segment=A",
        "true,  ,    ,        CHOSEN,          segment=A",
        "false, e-1, payroll, ACCOUNT_MANAGER, accountManager=e-1&sort=urgency",
        "false, é 1, ,        ACCOUNT_MANAGER, accountManager=%C3%A9%201&sort=urgency",
        "false, ,    payroll, PRODUCT_MANAGER, product=payroll",
        "false, ,    ,        SEARCH,          ''",
    })
    void beginsWithTheChoiceElseWithWhatTheCallerAnswersFor(
            boolean chosen, String accountManager, String product, Reason reason, String query) {
        var view = chosen ? new View("v", "sanne", "Mine", "segment=A", false) : null;

        var first = FirstViewRule.of(view, accountManager, product);

        assertEquals(new FirstView(reason, chosen ? "v" : null, query), first);
    }
}
