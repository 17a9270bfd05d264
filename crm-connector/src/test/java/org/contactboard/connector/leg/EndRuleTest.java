package org.contactboard.connector.leg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.contactboard.connector.translation.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            +31612345678                | outside - +31612345678
            0612345678                  | outside - +31612345678
            0031612345678               | outside - +31612345678
            +31101234567                | inside - -
            1                           | inside 1 -
            1001                        | inside 1001 -
            123456                      | inside 123456 -
            1234567                     | outside - +311234567
            client:sanne                | inside sanne -
            client:+31612345678         | inside +31612345678 -
            client:                     | inside - -
            CLIENT:Sanne                | inside Sanne -
            sip:sanne@pbx.test          | inside sanne -
            sip:1001@pbx.test;x=1       | inside 1001 -
            sip:+31612345678@pbx.test   | outside - +31612345678
            sips:0612345678@pbx.test    | outside - +31612345678
            tel:+31612345678            | outside - +31612345678
            whatsapp:+31612345678       | outside - +31612345678
            +266696687                  | outside - -
            +7378742833                 | outside - -
            anonymous                   | outside - -
            Restricted                  | outside - -
            -                           | outside - -
            """)
    void readsWhoStandsThere(@Nullable String text, String expected) {
        End end = EndRule.read(text, Told.source("telephony", Map.of("options.own-numbers", "+31101234567")));

        String told = "%s %s %s".formatted(end.inside() ? "inside" : "outside", shown(end.id()), shown(end.number()));
        assertEquals(expected, told);
    }

    private static String shown(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
