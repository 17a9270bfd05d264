package org.contactboard.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contactboard.local.place.Refusal;

/** The lines of an earlier bench, to say beside each new figure how it moved. */
record Comparison(List<JsonNode> lines) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final Comparison NONE = new Comparison(List.of());

    static Comparison read(Path file) {
        try {
            var lines = new ArrayList<JsonNode>();
            for (var line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    lines.add(JSON.readTree(line));
                }
            }
            return new Comparison(lines);
        } catch (IOException e) {
            throw new Refusal("The file " + file + " cannot be compared with: " + e.getMessage());
        }
    }

    /** "records-per-second: 31000 → 33500 (+8.1 %)", when the figure was there before. */
    Optional<String> tell(Figure figure) {
        return lines.stream().filter(figure::sameAs).findFirst().map(line -> {
            var before = line.path("median").asDouble();
            return String.format(
                    Locale.ROOT,
                    "%s %s: %.4g → %.4g %s (%+.1f %%)",
                    figure.bench(),
                    figure.figure(),
                    before,
                    figure.median(),
                    figure.unit(),
                    100 * (figure.median() - before) / before);
        });
    }
}
