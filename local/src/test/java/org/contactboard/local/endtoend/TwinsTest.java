package org.contactboard.local.endtoend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modules share no code: files that stand in two of them keep both to the same words. */
class TwinsTest {

    @Test
    void theBoardReadsTheEventsThatTheConnectorWrites() throws IOException {
        var written = contents(module("crm-connector").resolve("events"));

        var read = contents(module("board-service").resolve("events"));

        assertFalse(written.isEmpty());
        assertEquals(written, read);
    }

    @ParameterizedTest
    @CsvSource({"board-service, ui, board-cases.json", "crm-connector, local, crm-samples/expected.csv"})
    void bothModulesAreHeldToTheSameCases(String one, String other, String file) throws IOException {
        var first = Files.readAllBytes(module(one).resolve(file));

        var second = Files.readAllBytes(module(other).resolve(file));

        assertArrayEquals(first, second);
    }

    private static TreeMap<String, String> contents(Path directory) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(directory)) {
            files.forEach(file -> contents.put(file.getFileName().toString(), text(file)));
        }
        return contents;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path module(String name) {
        return Path.of("..", name, "src", "test", "resources");
    }
}
