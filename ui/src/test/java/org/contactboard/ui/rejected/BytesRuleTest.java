package org.contactboard.ui.rejected;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytesRuleTest {

    @Test
    void showsJsonWithIndents() {
        assertEquals("{\n  \"a\" : 1\n}", readable("{\"a\":1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{\"a\":", "a=1&b=é", "line\tone\nline two"})
    void showsOtherTextAsItIs(String text) {
        assertEquals(text, readable(text));
    }

    @Test
    void showsWhatIsNoTextInHexadecimal() {
        assertEquals(
                "000000  00 01 ff fe 62 69                                ....bi",
                BytesRule.readable(HexFormat.of().parseHex("0001fffe6269")).strip());
    }

    private static String readable(String text) {
        return BytesRule.readable(text.getBytes(StandardCharsets.UTF_8)).replace(System.lineSeparator(), "\n");
    }
}
