package org.contactboard.board.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the connector writes (its twins of these files) is read whole. */
class GoldenEventsTest {

    private static final RecordEventReader READER = new RecordEventReader(Events.JSON);

    static Stream<Path> events() throws IOException {
        return Files.list(Path.of("src/test/resources/events"))
                .filter(it -> !it.endsWith("filtered.json"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadAndChangesTheStateOnce(Path file) throws IOException {
        var event = READER.read(Files.readAllBytes(file));
        var state = MergeRule.merge(ItemState.UNSEEN, event);
        assertFalse(state.fields().isEmpty());
        assertEquals(state, MergeRule.merge(state, event));
    }

    @ParameterizedTest
    @CsvSource({
        "contact-held,                       HELD",
        "contact-held-several-customers,     HELD",
        "appointment-planned,                PLANNED",
        "record-changed,                     HELD",
        "record-withdrawn,                   NOT_HELD",
        "record-withdrawn-deleted,           DELETED",
        "record-withdrawn-tombstone,         DELETED",
    })
    void tellsTheStatus(String name, Status status) throws IOException {
        var event = READER.read(Files.readAllBytes(Path.of("src/test/resources/events", name + ".json")));
        assertEquals(status, MergeRule.merge(ItemState.UNSEEN, event).status());
    }
}
