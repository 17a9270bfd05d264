package org.contactboard.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalRuleTest {

    @ParameterizedTest
    @CsvSource({
        "localhost:8080,, true",
        "127.0.0.1:8080,, true",
        "[::1]:8080,, true",
        "localhost,, true",
        "localhost:8080, http://localhost:8080, true",
        "localhost:8080, http://localhost:8081, false", // another local service's page is another site
        "localhost:8080, https://evil.example, false",
        "localhost:8080, null, false",
        "evil.example,, false",
        "localhost.evil.example:8080,, false",
        "127.0.0.1.evil.example,, false",
        ",, false",
    })
    void answersThisMachineAndItsOwnPagesOnly(@Nullable String host, @Nullable String origin, boolean answers) {
        assertEquals(answers, LocalRule.answers(host, origin));
    }
}
