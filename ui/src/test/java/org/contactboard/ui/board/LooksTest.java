package org.contactboard.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.preference.Density;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.preference.Scheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksTest {

    @ParameterizedTest
    @CsvSource({
        // the reader's columns, the address, what is drawn and so would be saved
        "          ,                  '',                       density=compact",
        "new-leads ,                  '',                       density=compact&columns=new-leads",
        "new-leads ,                  ?columns=none,            density=compact&columns=none",
        "          ,                  ?density=normal,          density=normal",
        "          ,                  ?wall=1,                  density=wall",
        "satisfaction.helpdesk-calls, ?segment=A&density=wall,  density=wall&columns=satisfaction.helpdesk-calls&segment=A",
    })
    void drawsAsTheAddressSaysElseAsItsReaderPrefers(String columns, String address, String drawn) {
        Preferences preferences = new Preferences(Words.of(Locale.ENGLISH), Scheme.SYSTEM, Density.COMPACT, columns);
        Looks looks = new Looks(preferences, List.of(Extra.SATISFACTION));

        Place place = Place.of(new Location(address).getQueryParameters().getParameters());

        assertEquals(drawn, looks.spelled(place).saved());
    }
}
