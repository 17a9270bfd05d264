package org.contactboard.connector.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentRuleTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1795093200                         | 2026-11-19T13:00:00Z
            1795093200000                      | 2026-11-19T13:00:00Z
            1795093200000001                   | 2026-11-19T13:00:00.000001Z
            1795093200000000001                | 2026-11-19T13:00:00.000000001Z
            "1795093200000"                    | 2026-11-19T13:00:00Z
            "2026-11-19T13:00:00Z"             | 2026-11-19T13:00:00Z
            "2026-11-19T13:00:00.120-0130"     | 2026-11-19T14:30:00.120Z
            "2026-11-19T24:00:00Z"             | 2026-11-20T00:00:00Z
            "2026-11-19t13:00:00z"             | 2026-11-19T13:00:00Z
            "2026-11-19T13:00Z"                | 2026-11-19T13:00:00Z
            "2026-11-19T13:00:00.123Z"         | 2026-11-19T13:00:00.123Z
            "2026-11-19T14:00:00+01:00"        | 2026-11-19T13:00:00Z
            "2026-11-19T14:00:00+0100"         | 2026-11-19T13:00:00Z
            "2026-11-19T14:00:00+01"           | 2026-11-19T13:00:00Z
            "2026-11-19T08:00:00-05:00"        | 2026-11-19T13:00:00Z
            "Thu, 19 Nov 2026 13:00:00 +0000"  | 2026-11-19T13:00:00Z
            "Thu, 19 Nov 2026 14:00:00 +0100"  | 2026-11-19T13:00:00Z
            "Fri, 19 Nov 2026 13:00:00 GMT"    | 2026-11-19T13:00:00Z
            "9 Nov 2026 13:00 GMT"             | 2026-11-09T13:00:00Z
            "2026-11-19 14:00:00"              | 2026-11-19T13:00:00Z
            "2026-11-19T14:00:00"              | 2026-11-19T13:00:00Z
            "2026-11-19 13:00:00Z"             | 2026-11-19T13:00:00Z
            "2026-03-29T02:30:00"              | 2026-03-29T01:30:00Z
            "2026-10-25T02:30:00"              | 2026-10-25T00:30:00Z
            """)
    void readsInstantsInEveryFamily(String json, String expected) throws Exception {
        assertEquals(expected, String.valueOf(read(json).instant()));
    }

    @Test
    void keepsADayADay() throws Exception {
        assertEquals(Moment.of(LocalDate.of(2026, 11, 19)), read("\"2026-11-19\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                "\"  \"",
                "false",
                "\"false\"",
                "0",
                "\"0\"",
                "\"0000-00-00\"",
                "\"0000-00-00 00:00:00\"",
                "\"0001-01-01T00:00:00Z\"",
                "\"1970-01-01T00:00:00Z\"",
                "\"1970-01-01\"",
                "-62135596800000"
            })
    void takesSentinelsForEmpty(String json) throws Exception {
        assertNull(MomentRule.read(fields(json), "f", AMSTERDAM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"soon\"",
                "true",
                "[]",
                "{}",
                "\"2026-13-01\"",
                "\"2026-02-30\"",
                "\"2026-11-19T25:00:00Z\"",
                "\"2026-02-30T10:00:00Z\"",
                "\"2026-11-19T13:00:00+25:00\"",
                "\"20261119\"",
                "\"9999-12-31T00:00:00Z\"",
                "1e99",
                "99999999999999999999",
                "\"1815-06-18\""
            })
    void refusesByNameWhatIsNoMoment(String json) {
        Refusal refusal = assertThrows(Refusal.class, () -> MomentRule.read(fields(json), "f", AMSTERDAM));

        assertEquals("The field f is not a date or a time; send ISO 8601 with an offset.", refusal.detail());
    }

    @Test
    void aTextOfAMegabyteIsRefusedAtOnce() {
        String json = "\"" + "T+".repeat(500_000) + "\"";

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThrows(Refusal.class, () -> MomentRule.read(fields(json), "f", AMSTERDAM)));
    }

    private static Moment read(String json) throws Exception {
        return MomentRule.required(fields(json), "f", AMSTERDAM);
    }

    private static Fields fields(String json) throws Exception {
        return new Fields(new ObjectMapper().readTree("{\"f\":" + json + "}"));
    }
}
