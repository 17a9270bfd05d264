package org.contactboard.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRuleTest {

    @ParameterizedTest
    @CsvSource({
        "a b c, c a b, false, a b c, c a b",
        "a b c, c a b, true, a b c, a b c",
        "a b c, a x b c, true, a b c x, a b c x",
        "a b c, a c, true, a b c, a b c", // no longer in the filter, but under the pointer
        "a b c, a c, true, a c, a c", // gone altogether
        ", a b, true, a b, a b",
    })
    void movesNoRowUnderThePointer(
            @Nullable String shown, String wanted, boolean pointing, String existing, String order) {
        List<String> before = shown == null ? List.of() : words(shown);

        assertEquals(words(order), OrderRule.order(before, words(wanted), pointing, words(existing)::contains));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
