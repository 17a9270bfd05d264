package org.contactboard.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoalescingTest {

    private static final Instant BEGIN = Instant.parse("2026-11-22T12:00:00Z");

    /** Pushes at so many ms, N of news and Q quiet ones. */
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "N0, 0, 250",
        "N0, 1, 249",
        "N0, 249, 1",
        "N0, 250, 0",
        "N0, 9000, 0",
        "N5, 0, 0", // the clock was set back
        "N0 Q500, 501, 0", // a quiet one keeps no news waiting
        "N0 Q500 N501, 600, 151",
        "N0 Q500 N501 N751, 1001, 0",
        "Q500 N501 N751 N1001, 1251, 249", // the fifth in a second waits
    })
    void pushesTheFirstAtOnceAndTheRestFourTimesASecond(String pushes, long millis, long millisToWait) {
        Coalescing coalescing = new Coalescing();
        Stream.of(pushes.split(" ")).filter(push -> !push.isEmpty()).forEach(push -> {
            Instant at = BEGIN.plusMillis(Long.parseLong(push.substring(1)));
            if (push.startsWith("N")) {
                coalescing.pushedNews(at);
            } else {
                coalescing.pushedQuietly(at);
            }
        });

        assertEquals(Duration.ofMillis(millisToWait), coalescing.wait(BEGIN.plusMillis(millis)));
    }
}
