package org.contactboard.board.imported;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.contactboard.board.problem.Problem;

/** A customers' file as read: its lines, and those that cannot be taken. */
record CustomerFile(List<CustomerLine> lines, List<LineFault> faults) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static CustomerFile read(String content, LocalDate today) {
        var text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        var lines = new ArrayList<CustomerLine>();
        var faults = new ArrayList<LineFault>();
        try (var parser = CSVParser.parse(new StringReader(text), format(text))) {
            check(parser);
            for (var line : parser) {
                try {
                    lines.add(CustomerLine.of(parser.getCurrentLineNumber(), columns(line), today));
                } catch (WrongLine e) {
                    faults.add(e.at(parser.getCurrentLineNumber()));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw Problem.wrong("content", "is not CSV: " + e.getMessage());
        }
        return new CustomerFile(lines, faults);
    }

    private static CSVFormat format(String text) {
        var header = text.lines().findFirst().orElse("");
        var semicolons = header.chars().filter(c -> c == ';').count();
        var commas = header.chars().filter(c -> c == ',').count();
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(semicolons > commas ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }

    private static void check(CSVParser parser) {
        var names = parser.getHeaderNames().stream().map(CustomerFile::column).toList();
        if (!names.contains("customer") && !names.contains("name")) {
            throw Problem.wrong("content", "has no column `customer` or `name` in its first line");
        }
    }

    private static Map<String, String> columns(CSVRecord line) {
        return line.toMap().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> column(entry.getKey()), Map.Entry::getValue, (first, second) -> first));
    }

    private static String column(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }
}
