package org.contactboard.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoalescingTest {

    @ParameterizedTest
    @CsvSource({"0, 250", "1, 249", "249, 1", "250, 0", "9000, 0", "-5, 0"})
    void pushesTheFirstAtOnceAndTheRestFourTimesASecond(long millisSince, long millisToWait) {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");

        Duration wait = Coalescing.wait(now.minusMillis(millisSince), now);

        assertEquals(Duration.ofMillis(millisToWait), wait);
    }
}
