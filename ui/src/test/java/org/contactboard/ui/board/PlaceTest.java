package org.contactboard.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.router.Location;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "?open=delta,korenaar&view=v-1",
            })
    void isWholeInTheAddress(String address) {
        var asked = new Location(address).getQueryParameters().getParameters();

        assertEquals(asked, Place.of(asked).location().getQueryParameters().getParameters());
    }

    @ParameterizedTest
    @CsvSource({
        "?segment=A&customer=c-1&open=g&density=compact, density=compact&segment=A",
        "?wall=1&sort=urgency,                           sort=urgency",
        "?view=v-1,                                      ''",
        "?q=De Korenaar,                                 q=De%20Korenaar",
    })
    void savesWhatIsSeenAndHowButNotWhatIsOpen(String address, String saved) {
        assertEquals(saved, place(address).saved());
    }

    @ParameterizedTest
    @CsvSource({
        "?segment=A&colour=RED&sort=urgency&open=g&view=v-1&density=compact, ?sort=urgency&open=g",
        "?overloaded=true&customer=c-1,                                      ?customer=c-1",
    })
    void takesTheFiltersOffAndKeepsTheOrder(String address, String whole) {
        assertEquals(place(whole), place(address).whole());
    }

    @Test
    void opensAndClosesAGroup() {
        assertEquals(Set.of("a", "b"), place("?open=a").toggled("b").open());
        assertEquals(Set.of("b"), place("?open=a,b").toggled("a").open());
    }

    private static Place place(String address) {
        return Place.of(new Location(address).getQueryParameters().getParameters());
    }
}
