package org.contactboard.connector.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "+31612345678,NL,+31612345678",
                "06-12345678,NL,+31612345678",
                "06 12 34 56 78,NL,+31612345678",
                "+31 (0)20 123 4567,NL,+31201234567",
                "+310201234567,NL,+31201234567",
                "+390612345678,NL,+390612345678",
                "+4930123456,NL,+4930123456",
                "+99912345678,NL,-",
                "0031201234567,NL,+31201234567",
                "02 123 45 67,BE,+3221234567",
                "203,NL,-",
                "anonymous,NL,-",
                "-,NL,-"
            })
    void readsNumbersAsTheyAreDialledInTheRegion(@Nullable String text, String region, @Nullable String expected) {
        assertEquals(expected, Phones.e164(text, region));
    }
}
