package org.contactboard.board.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.contactboard.board.source.StateRule.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // configured, read, silent, lag, newest, usual gap
        "false, true,  false, 0,   2026-11-22T11:59:00Z, PT1M, UNCONFIGURED",
        "false, false, true,  900, 2026-11-22T11:59:00Z, PT1M, UNCONFIGURED",
        "true,  false, true,  900, 2026-11-22T11:59:00Z, PT1M, UNREAD",
        "true,  false, false, 0,                       ,     , UNREAD",
        "true,  true,  true,  900, 2026-11-22T11:50:00Z, PT1M, SILENT",
        "true,  true,  false, 500, 2026-11-22T11:59:00Z, PT1M, BEHIND",
        "true,  true,  false, 500,                     ,     , BEHIND",
        "true,  true,  false, 499, 2026-11-22T11:59:00Z, PT1M, LIVE",
        "true,  true,  false, 0,                       ,     , WAITING",
        "true,  true,  false, 0,   2026-11-20T11:59:00Z,     , NEW",
        "true,  true,  false, 0,   2026-11-22T11:57:00Z, PT1M, LIVE",
        "true,  true,  false, 0,   2026-11-22T11:56:59Z, PT1M, QUIET",
    })
    void saysTheGravest(
            boolean configured,
            boolean read,
            boolean silent,
            long lag,
            @Nullable Instant newestAt,
            @Nullable Duration usualGap,
            SourceState state) {
        assertThat(StateRule.state(new Known(configured, read, silent, lag, newestAt, usualGap), NOW))
                .isEqualTo(state);
    }
}
