package org.contactboard.local.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.rest.BoardClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./board import customers}. */
@Command(
        name = "customers",
        description = "Customers, their ids and numbers in other systems, and past contacts, from a CSV file.")
public final class ImportCustomersCommand implements Callable<Integer> {

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Parameters(paramLabel = "FILE", description = "CSV with a header, comma or semicolon")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        var text = text(file);
        if (text.isBlank()) {
            throw new Refusal("The file " + file + " is empty");
        }
        var body = new ObjectMapper()
                .createObjectNode()
                .put("fileName", String.valueOf(file.getFileName()))
                .put("content", text);
        var report = new BoardClient(place.ports().board()).post("/imports/customers", body);
        for (var error : report.path("errors")) {
            System.err.printf(
                    "%s, line %d, %s: %s%n",
                    file,
                    error.path("line").asLong(),
                    error.path("field").asText(),
                    error.path("reason").asText());
        }
        System.out.printf(
                "%d customers created, %d updated, %d ids and numbers joined, %d contacts read%n",
                report.path("created").asInt(),
                report.path("updated").asInt(),
                report.path("joined").asInt(),
                report.path("contacts").asInt());
        return report.path("errors").isEmpty() ? 0 : 1;
    }

    /** UTF-8, with or without a mark at its start; what is not UTF-8 is what spreadsheets on Windows write. */
    private static String text(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            try {
                var text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException otherwise) {
                return new String(bytes, Charset.forName("windows-1252"));
            }
        } catch (IOException e) {
            throw new Refusal("The file " + file + " cannot be read");
        }
    }
}
