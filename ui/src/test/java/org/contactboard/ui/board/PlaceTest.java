package org.contactboard.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.router.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?wall=1",
                "?segment=A&colour=RED&sort=urgency&customer=c-1&cell=payroll",
                "?density=compact&columns=satisfaction.new-leads",
                "?columns=none",
            })
    void isWholeInTheAddress(String address) {
        var asked = new Location(address).getQueryParameters().getParameters();

        assertEquals(asked, Place.of(asked).location().getQueryParameters().getParameters());
    }
}
