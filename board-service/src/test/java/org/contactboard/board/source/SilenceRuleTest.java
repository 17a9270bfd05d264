package org.contactboard.board.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceRuleTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

    @ParameterizedTest(name = "{0} × {1} and {2} × {3}: {4}")
    @CsvSource({
        // gaps in minutes, how often
        "0, 0, 1, 0,",
        "1, 3, 1, 0,", // four minutes with records
        "1, 4, 1, 0, 1",
        "5, 4, 1, 0, 5",
        "1, 95, 30, 5, 1", // 95 of 100 are of one minute
        "1, 94, 30, 6, 30",
        "1, 198, 960, 1, 1", // one night among two hundred minutes
    })
    void isUsualWhatNinetyFiveOfAHundredGapsDoNotExceed(
            int gap, int times, int other, int otherTimes, @Nullable Long usualMinutes) {
        var minutes = new ArrayList<Instant>(List.of(START));
        for (var i = 0; i < times + otherTimes; i++) {
            minutes.add(minutes.getLast().plus(Duration.ofMinutes(i < times ? gap : other)));
        }

        var usual = SilenceRule.usualGap(minutes.reversed());

        assertThat(usual).isEqualTo(usualMinutes == null ? null : Duration.ofMinutes(usualMinutes));
    }

    @ParameterizedTest(name = "gap {0}, newest {1}, now {2}, before {4}: {5}")
    @CsvSource({
        // known since that day, so that nothing is to be compared with: the gap alone tells
        "PT1M,  11-20T10:00:00, 11-20T10:03:00, 11-20T08:00,, false",
        "PT1M,  11-20T10:00:00, 11-20T10:03:01, 11-20T08:00,, true",
        "PT10M, 11-20T10:00:00, 11-20T10:30:00, 11-20T08:00,, false",
        "PT10M, 11-20T10:00:00, 11-20T10:30:01, 11-20T08:00,, true",
        "PT20S, 11-20T10:00:00, 11-20T10:02:00, 11-20T08:00,, false",
        "PT20S, 11-20T10:00:00, 11-20T10:02:01, 11-20T08:00,, true",
        // a week ago, from when it would have been called silent until now
        "PT10M, 11-20T10:00:00, 11-20T11:00:00, 11-01T08:00, 11-13T10:45, true",
        "PT10M, 11-20T10:00:00, 11-20T11:00:00, 11-01T08:00, 11-13T10:30, false", // it was still patient
        "PT10M, 11-20T10:00:00, 11-20T11:00:00, 11-01T08:00, 11-13T10:31, true",
        "PT10M, 11-20T10:00:00, 11-20T11:00:00, 11-01T08:00, 11-13T11:00, true",
        "PT10M, 11-20T10:00:00, 11-20T11:00:00, 11-01T08:00, 11-13T11:01, false",
        "PT10M, 11-20T10:00:00, 11-20T11:00:00, 11-01T08:00, 11-19T10:45, false", // yesterday does not matter then
        "PT10M, 11-20T10:00:00, 11-20T11:00:00, 11-13T10:00, 11-13T10:45, true", // known for just a week
        "PT10M, 11-20T10:00:00, 11-20T11:00:00, 11-13T10:01, 11-13T10:45, false", // not quite: then a day ago
        "PT10M, 11-20T10:00:00, 11-20T11:00:00, 11-13T10:01, 11-19T10:45, true",
        "PT10M, 11-20T10:00:00, 11-20T11:00:00, 11-19T10:01, 11-19T10:45, true", // known since yesterday: the gap
        // nights and weekends
        "PT10M, 11-20T16:55:00, 11-20T23:00:00, 11-01T08:00, 11-13T16:58, false",
        "PT10M, 11-20T16:55:00, 11-21T12:00:00, 11-01T08:00, 11-13T17:20, false", // last calls a little later then
        "PT10M, 11-20T15:00:00, 11-21T12:00:00, 11-01T08:00, 11-13T16:58, true", // died in the afternoon
        // the clock on the wall was put back on 25 October
        "PT10M, 10-26T10:00:00, 10-26T11:00:00, 10-01T08:00, 10-19T10:45, true",
        "PT10M, 10-26T10:00:00, 10-26T11:00:00, 10-01T08:00, 10-19T11:45, false",
    })
    void isSilentWhenRecordsCameAtThatHourBefore(
            Duration usualGap, String newest, String now, String first, @Nullable String before, boolean silent) {
        var came = before == null ? List.<Instant>of() : List.of(at(before + ":00"));

        var told = SilenceRule.isSilent(
                usualGap, at(first + ":00"), at(newest), at(now), AMSTERDAM, (after, until) -> came.stream()
                        .anyMatch(it -> it.isAfter(after) && !it.isAfter(until)));

        assertThat(told).isEqualTo(silent);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse("2026-" + local).atZone(AMSTERDAM).toInstant();
    }

    @ParameterizedTest
    @CsvSource({"PT1M, PT3M", "PT30S, PT2M", "PT1H, PT3H"})
    void mayBeQuietForThreeTimesItsGap(Duration usualGap, Duration patience) {
        assertThat(SilenceRule.patience(usualGap)).isEqualTo(patience);
    }
}
