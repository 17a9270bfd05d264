package org.contactboard.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneLinkRuleTest {

    @ParameterizedTest
    @CsvSource({
        "+31 (0)6-1234 5678, tel:+310612345678",
        "030 200 42 10, tel:0302004210",
        "javascript:alert(1),",
        "0612345678;phone-context=evil,",
        "12,",
        "'',",
        ",",
    })
    void linksDigitsOnly(@Nullable String phone, @Nullable String link) {
        assertEquals(link, PhoneLinkRule.link(phone).orElse(null));
    }
}
