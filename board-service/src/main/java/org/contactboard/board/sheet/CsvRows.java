package org.contactboard.board.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.contactboard.board.problem.Problem;

/** Reads CSV whose values are parted by commas, semicolons or tabs, whichever its heading has most of. */
final class CsvRows {

    private CsvRows() {}

    static void read(String text, SheetReading reading) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var row : parser) {
                var values = row.toList();
                reading.row(parser.getCurrentLineNumber() - breaks(values), values);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw Problem.wrong("content", "is not CSV: a quoted value is not closed, or text follows one");
        }
    }

    /** A value may go over several lines; a line is where it begins. */
    private static long breaks(List<String> values) {
        return values.stream()
                .mapToLong(value -> value.chars().filter(c -> c == '\n').count())
                .sum();
    }

    private static char delimiter(String text) {
        var heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = ',';
        var most = 0L;
        for (var candidate : new char[] {',', ';', '\t'}) {
            var count = heading.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
