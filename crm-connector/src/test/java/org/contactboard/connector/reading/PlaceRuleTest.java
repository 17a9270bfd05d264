package org.contactboard.connector.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            https://x.example | telefonisch                       | VIDEO
            -                 | -                                 | ON_SITE
            -                 | telefonisch                       | PHONE
            -                 | Telefoon                          | PHONE
            -                 | by phone                          | PHONE
            -                 | Terugbellen                       | PHONE
            -                 | Sanne belt Henk                   | PHONE
            -                 | phonecall                         | PHONE
            -                 | Telefoonweg 134, Oosterbeek       | ON_SITE
            -                 | Telefoonstraat 3                  | ON_SITE
            -                 | Call center Zwolle                | ON_SITE
            -                 | Bel Air Hotel                     | ON_SITE
            -                 | Teamsweg 3, Almere                | ON_SITE
            -                 | msteams                           | VIDEO
            -                 | virtueel                          | VIDEO
            -                 | Beeldbellen                       | VIDEO
            -                 | Virtuele vergadering              | VIDEO
            -                 | virtual                           | VIDEO
            -                 | digitaal                          | VIDEO
            -                 | tel. 203                          | PHONE
            -                 | 020-1234567                       | PHONE
            -                 | +31 6 12345678 (mobiel)           | PHONE
            -                 | Telco                             | PHONE
            -                 | telcon                            | PHONE
            -                 | Telco met klant                   | PHONE
            -                 | bel                               | PHONE
            -                 | Bel klant                         | PHONE
            -                 | bel me op                         | PHONE
            -                 | tel                               | PHONE
            -                 | Tel: 203                          | PHONE
            -                 | Tel Aviv                          | ON_SITE
            -                 | Hilton, Tel-Aviv                  | ON_SITE
            -                 | Telefonat                         | PHONE
            -                 | Telefonkonferenz                  | PHONE
            -                 | Telefonstraße 3                   | ON_SITE
            -                 | Anruf                             | PHONE
            -                 | par téléphone                     | PHONE
            -                 | appel téléphonique                | PHONE
            -                 | visioconférence                   | VIDEO
            -                 | Videokonferenz                    | VIDEO
            -                 | vor Ort                           | ON_SITE
            -                 | Vor Ort beim Kunden               | ON_SITE
            -                 | bij klant                         | ON_SITE
            -                 | sur place                         | ON_SITE
            -                 | Telecom Tower                     | ON_SITE
            -                 | Café Bel Ami                      | ON_SITE
            -                 | Café Bel                          | ON_SITE
            -                 | teleconference                    | PHONE
            -                 | Teams                             | VIDEO
            -                 | Microsoft Teams-vergadering       | VIDEO
            -                 | Teams call                        | VIDEO
            -                 | call                              | PHONE
            -                 | Zoom                              | VIDEO
            -                 | Google Meet                       | VIDEO
            -                 | meet.google.com/abc-defg-hij      | VIDEO
            -                 | https://zoom.us/j/31201234567     | VIDEO
            -                 | WEBEX                             | VIDEO
            -                 | Kantoor klant                     | ON_SITE
            -                 | Restaurant De Brug                | ON_SITE
            -                 | Hotel De Telegraaf                | ON_SITE
            -                 | Meeting room 3                    | ON_SITE
            -                 | Dorpsstraat 12, 1012 AB Amsterdam | ON_SITE
            """)
    void readsALinkThenPhoneWordsThenVideoWords(@Nullable String link, @Nullable String location, Place expected) {
        assertEquals(expected, PlaceRule.read(link, location, "NL"));
    }
}
