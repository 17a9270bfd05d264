package org.contactboard.local.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.contactboard.local.place.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingRecordsTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void sendsAFileAsItIs() throws IOException {
        var bytes = new byte[] {'{', (byte) 0xff, '\n', '}'};
        var records = records(false, false, null, file("broken.json", bytes));
        assertThat(records.read()).singleElement().satisfies(record -> {
            assertThat(record.topic()).isEqualTo("crm.espocrm.webhook");
            assertThat(record.value()).isEqualTo(bytes);
            assertThat(record.headers().lastHeader("x-espo-event").value()).isEqualTo("Call.create".getBytes(UTF_8));
        });
    }

    @Test
    void sendsARecordPerLineWithoutEmptyOnes() throws IOException {
        var records = records(true, false, null, file("calls.jsonl", "{\"a\":1}\r\n\n{\"b\":2}".getBytes(UTF_8)));
        assertThat(records.read())
                .extracting(record -> new String(record.value(), UTF_8))
                .containsExactly("{\"a\":1}", "{\"b\":2}");
    }

    @Test
    void sendsANullValueForATombstone() {
        assertThat(records(false, true, "42").read()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("42".getBytes(UTF_8));
            assertThat(record.value()).isNull();
        });
    }

    @Test
    void keepsRecordsWithoutAKeyInOrder() throws IOException {
        var records = records(true, false, null, file("calls.jsonl", "1\n2\n3".getBytes(UTF_8)));
        assertThat(records.read()).extracting(record -> record.partition()).containsOnly(0);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> records(false, false, null, directory.resolve("nowhere.json"))
                        .read())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nowhere.json");
    }

    private OutgoingRecords records(boolean lines, boolean tombstone, @Nullable String key, Path... files) {
        return new OutgoingRecords(
                "espocrm.webhook", List.of(files), lines, tombstone, key, Map.of("x-espo-event", "Call.create"));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }
}
