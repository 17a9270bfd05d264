package org.contactboard.local.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One of the demo's tables, carried in the jar; columns by name, separated by semicolons. */
final class Table {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private Table() {}

    static <T> List<T> read(String name, Function<CSVRecord, T> row) {
        var file = Objects.requireNonNull(Table.class.getResourceAsStream("/demo/" + name), name);
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
