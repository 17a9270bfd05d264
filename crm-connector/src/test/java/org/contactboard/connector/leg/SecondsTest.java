package org.contactboard.connector.leg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            242       | PT4M2S
            "242"     | PT4M2S
            242.9     | PT4M2S
            0         | PT0S
            -1        | PT0S
            999999999 | PT168H
            null      | -
            ""        | -
            true      | -
            []        | -
            """)
    void readsNumbersAndTexts(String json, @Nullable Duration expected) throws Exception {
        assertEquals(expected, Seconds.read(fields(json), "it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"long\"", "\"00:04:02\"", "9999999999999999999999", "1e99999999999"})
    void refusesWhatIsNoNumberOfSeconds(String json) throws Exception {
        Fields fields = fields(json.startsWith("1e") ? "\"" + json + "\"" : json);

        assertThrows(Refusal.class, () -> Seconds.read(fields, "it"));
    }

    private static Fields fields(String json) throws Exception {
        return new Fields(new ObjectMapper().readTree("{\"it\":" + json + "}"));
    }
}
