package org.contactboard.ui.rejected;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BytesRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{\"a\":1}|{\n  \"a\" : 1\n}",
                "{\"a\":|{\"a\":",
                "a=1&b=é|a=1&b=é",
                "line\tone\nline two|line\tone\nline two",
                "''|''",
            })
    void showsTextAsItIsAndJsonWithIndents(String text, String shown) {
        assertEquals(
                shown,
                BytesRule.readable(text.getBytes(StandardCharsets.UTF_8))
                        .replace(System.lineSeparator(), "\n"));
    }

    @Test
    void showsWhatIsNoTextInHexadecimal() {
        assertEquals(
                "000000  00 01 ff fe 62 69                                ....bi",
                BytesRule.readable(HexFormat.of().parseHex("0001fffe6269")).strip());
    }
}
