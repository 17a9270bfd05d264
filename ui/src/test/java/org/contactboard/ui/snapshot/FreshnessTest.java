package org.contactboard.ui.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.contactboard.ui.overview.Beat;
import org.contactboard.ui.overview.SilentSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    @ParameterizedTest
    @CsvSource({
        "false,, 2026-11-22T12:00:00Z, false,",
        "true,, 2026-11-22T12:00:00Z, false,",
        "true, 2026-11-22T11:59:57Z, 2026-11-22T12:00:00Z, true, 2026-11-22T12:00:00Z",
        "true, 2026-11-22T11:59:52Z, 2026-11-22T12:00:00Z, true, 2026-11-22T12:00:00Z",
        "true, 2026-11-22T11:59:51.999Z, 2026-11-22T12:00:00Z, false, 2026-11-22T11:59:51.999Z",
    })
    void lastsEightSecondsAfterABeat(
            boolean loaded, @Nullable Instant heardAt, Instant now, boolean fresh, @Nullable Instant asOf) {
        Freshness freshness =
                Freshness.of(loaded, heardAt, new Beat(heardAt, 0, 0, null, List.of()), Duration.ofSeconds(8), now);

        assertEquals(fresh, freshness.fresh());
        assertEquals(asOf, freshness.asOf());
    }

    @ParameterizedTest
    @CsvSource({", ", "0, ", "8001, 2026-11-22T11:59:51.999Z", "3600000, 2026-11-22T11:00:00Z"})
    void tellsSinceWhenTheConnectorIsSilent(@Nullable Long silentMs, @Nullable Instant since) {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");

        Freshness freshness =
                Freshness.of(true, now, new Beat(now, 0, 0, silentMs, List.of()), Duration.ofSeconds(8), now);

        assertEquals(since, freshness.silentSince());
    }

    @Test
    void tellsWhichSourcesAreSilent() {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        List<SilentSource> silent = List.of(new SilentSource("suitecrm", Instant.parse("2026-11-22T09:12:00Z")));

        Freshness freshness = Freshness.of(true, now, new Beat(now, 0, 0, 0L, silent), Duration.ofSeconds(8), now);

        assertEquals(silent, freshness.silentSources());
    }
}
