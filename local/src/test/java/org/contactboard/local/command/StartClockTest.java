package org.contactboard.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.contactboard.local.place.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class StartClockTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.250Z");

    @ParameterizedTest
    @CsvSource({"2026-11-22T12:00:00Z, PT0S", "2026-11-23T12:00:00Z, PT24H", "2026-11-22T11:59:58.500Z, PT-1.5S"})
    void isWhatTheWantedInstantIsAheadOfNow(String wanted, Duration offset) {
        assertThat(StartClock.offset(wanted, NOW)).isEqualTo(offset);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void isNothingWhenNoInstantIsWanted(String wanted) {
        assertThat(StartClock.offset(wanted, NOW)).isZero();
    }

    @Test
    void refusesWhatIsNoInstant() {
        assertThatThrownBy(() -> StartClock.offset("tomorrow", NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-11-22T12:00:00Z");
    }
}
