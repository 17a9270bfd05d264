package org.contactboard.connector.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainsTest {

    @ParameterizedTest
    @CsvSource({
        "korenaar.nl,                         korenaar.nl",
        "www.korenaar.nl,                     korenaar.nl",
        "https://www.Korenaar.nl/contact?a=b, korenaar.nl",
        "HTTP://korenaar.co.uk:8080,          korenaar.co.uk",
        "info@korenaar.nl,                    korenaar.nl",
        "' shop.korenaar.nl. ',               shop.korenaar.nl",
    })
    void readsThoseOfWebAndMail(String address, String domain) {
        assertEquals(domain, Domains.of(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "korenaar", "localhost", "10.0.0.1", "no website yet", "ftp://korenaar.nl", "@", "a@b"})
    void takesNothingElseForOne(String address) {
        assertNull(Domains.of(address));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, a@b.nl, b.nl", "none, -, -", "c.nl, a@b.nl, c.nl"})
    void takesTheFirstThatIsOne(String website, String email, String domain) {
        assertEquals(domain, Domains.of(website, email));
    }
}
