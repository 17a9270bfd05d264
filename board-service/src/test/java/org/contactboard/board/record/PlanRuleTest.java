package org.contactboard.board.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.record.Confirmation.Became;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Now is noon of the 22nd; the record plans half an hour from 10:00 on. */
class PlanRuleTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneId.of("UTC"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // the record's day, by itself; said, about the plan of, moved to; stands, waits for a word
                "2026-11-23, false, -,        -,          -,          planned 2026-11-23, -",
                "2026-11-22, false, -,        -,          -,          -,                  2026-11-22",
                "2026-11-22, true,  -,        -,          -,          held 2026-11-22,    -",
                "2026-11-20, false, HELD,     2026-11-20, -,          held 2026-11-20,    -",
                "2026-11-20, false, NOT_HELD, 2026-11-20, -,          -,                  -",
                "2026-11-20, false, MOVED,    2026-11-20, 2026-11-24, planned 2026-11-24, -",
                "2026-11-20, false, MOVED,    2026-11-20, 2026-11-21, held 2026-11-21,    -",
                // its source plans it for another day since: nothing was said of that
                "2026-11-25, false, HELD,     2026-11-20, -,          planned 2026-11-25, -",
                "2026-11-21, false, NOT_HELD, 2026-11-20, -,          -,                  2026-11-21",
                "2026-11-21, false, MOVED,    2026-11-20, 2026-11-24, -,                  2026-11-21",
            })
    void standsForWhatIsKnownOfIt(
            LocalDate on,
            boolean byItself,
            @Nullable Became became,
            @Nullable LocalDate about,
            @Nullable LocalDate to,
            @Nullable String stands,
            @Nullable LocalDate waits) {
        var plan = plan(on, byItself);
        var said = became == null || about == null
                ? null
                : new Verdict(became, to == null ? null : at(to), null)
                        .on(plan(about, false), plan(about, false), CLOCK);

        assertEquals(
                stands,
                PlanRule.standing(plan, said, NOON).map(PlanRuleTest::words).orElse(null));
        assertEquals(
                Optional.ofNullable(waits),
                PlanRule.unconfirmed(plan, said, NOON).map(Conversation::day));
    }

    private static String words(Conversation it) {
        return (it.held() ? "held " : "planned ") + it.day();
    }

    private static Conversation plan(LocalDate on, boolean byItself) {
        return new Conversation(
                false,
                byItself,
                on,
                at(on),
                at(on).plusSeconds(1800),
                "PHONE",
                null,
                "RELATION",
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZoneId.of("UTC")).toInstant();
    }
}
