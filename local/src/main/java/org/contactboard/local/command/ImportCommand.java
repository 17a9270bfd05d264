package org.contactboard.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.rest.BoardClient;
import org.contactboard.local.rest.FileImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./board import}: all of a file, or nothing of it. */
@Command(name = "import", description = "Imports a file, CSV or Excel: all of it, or nothing where a line is wrong.")
public final class ImportCommand implements Callable<Integer> {

    private static final List<String> KINDS =
            List.of("customers", "products", "people", "agreements", "contacts", "satisfaction");

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            arity = "0..1",
            description = "customers, products, people, agreements, contacts or satisfaction")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", arity = "0..1", description = "CSV or .xlsx, with a heading")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "only say which lines are wrong")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        if (!KINDS.contains(kind) || file.toString().isEmpty()) {
            throw new Refusal("What is to be imported? ./board import KIND FILE, where KIND is one of "
                    + String.join(", ", KINDS));
        }
        var bytes = bytes();
        var told = FileImport.run(
                new BoardClient(place.ports().board()),
                kind,
                String.valueOf(file.getFileName()),
                bytes,
                dryRun,
                ImportCommand::progress);
        for (var error : told.path("errors")) {
            System.err.printf(
                    "%s, line %d, %s: %s%n",
                    file,
                    error.path("line").asLong(),
                    error.path("field").asText(),
                    error.path("reason").asText());
        }
        System.out.println(outcome(told));
        return List.of("IMPORTED", "CHECKED").contains(told.path("state").asText()) ? 0 : 1;
    }

    private byte[] bytes() {
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new Refusal("The file " + file + " is empty");
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal("The file " + file + " cannot be read");
        }
    }

    /** Only of what takes long. */
    private static void progress(JsonNode told) {
        if (told.path("lines").asInt() >= 10_000 && told.path("linesApplied").asInt() > 0) {
            System.err.printf(
                    "%d of %d lines%n",
                    told.path("linesApplied").asInt(), told.path("lines").asInt());
        }
    }

    private String outcome(JsonNode told) {
        return switch (told.path("state").asText()) {
            case "CHECKED" ->
                "%d lines, nothing wrong; nothing was stored"
                        .formatted(told.path("lines").asInt());
            case "IMPORTED" -> imported(told);
            case "FAULTY" ->
                "%d lines, %d faults; nothing was imported"
                        .formatted(
                                told.path("lines").asInt(),
                                told.path("errorCount").asInt());
            case "BROKEN_OFF" -> "The board-service ended meanwhile; nothing was imported";
            default -> "Nothing was imported: " + told.path("detail").asText();
        };
    }

    private String imported(JsonNode told) {
        return "%d %s created, %d updated, %d ids and numbers joined, %d contacts read"
                .formatted(
                        told.path("created").asInt(),
                        kind.equals("contacts") ? "customers" : kind,
                        told.path("updated").asInt(),
                        told.path("joined").asInt(),
                        told.path("contacts").asInt());
    }
}
