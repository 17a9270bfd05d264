package org.contactboard.board.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewRuleTest {

    @ParameterizedTest
    @CsvSource({
        "sanne, false, sanne, false, true,  true",
        "sanne, false, mees,  false, false, false",
        "sanne, false, mees,  true,  false, false", // what somebody keeps to themselves is no manager's business
        "sanne, true,  mees,  false, true,  false",
        "sanne, true,  mees,  true,  true,  true",
        "sanne, true,  sanne, false, true,  true",
    })
    void saysWhoSeesAndMayChangeIt(
            String owner, boolean shared, String login, boolean manager, boolean sees, boolean mayChange) {
        var view = new View("1", owner, "Mine", "", shared);

        assertEquals(sees, ViewRule.sees(view, login));
        assertEquals(mayChange, ViewRule.mayChange(view, login, manager));
    }

    @ParameterizedTest
    @CsvSource({"sanne, true, sanne, true", "sanne, true, mees, false", "sanne, false, sanne, true"})
    void onlyTheOwnerTakesItFromTheOthers(String owner, boolean shared, String login, boolean may) {
        assertEquals(may, ViewRule.mayKeepToThemselves(new View("1", owner, "Mine", "", shared), login));
    }
}
