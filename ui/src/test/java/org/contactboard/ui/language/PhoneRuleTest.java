package org.contactboard.ui.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneRuleTest {

    @ParameterizedTest
    @CsvSource({
        "+31302004210, 030 200 4210",
        "+31612345678, 06 12345678",
        "+442079460018, +44 20 7946 0018",
        "030 200 42 10, 030 200 42 10",
        "+1, +1",
        "+x, +x",
        "'', ''",
        ", ''",
    })
    void groupsNumbersAndLeavesOurOwnCountryOut(@Nullable String phone, String shown) {
        assertEquals(shown, PhoneRule.shown(phone, "NL"));
    }
}
