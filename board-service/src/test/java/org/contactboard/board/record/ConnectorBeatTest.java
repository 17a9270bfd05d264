package org.contactboard.board.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectorBeatTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        ",",
        "2026-11-22T12:00:05Z, 0",
        "2026-11-22T11:59:57Z, 0",
        "2026-11-22T11:59:52Z, 0",
        "2026-11-22T11:59:51.999Z, 8001",
        "2026-11-22T11:00:00Z, 3600000",
    })
    void isSilentWhenTwoBeatsAreMissing(@Nullable Instant beatAt, @Nullable Long silentMs) {
        assertThat(ConnectorBeat.silentMs(beatAt, Instant.parse("2026-11-22T12:00:00Z")))
                .isEqualTo(silentMs);
    }
}
