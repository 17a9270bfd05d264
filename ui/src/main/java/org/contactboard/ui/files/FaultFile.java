package org.contactboard.ui.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;

/** What is wrong with a file, as CSV that no spreadsheet takes for formulas. */
final class FaultFile {

    private FaultFile() {}

    static byte[] of(List<Imported.Fault> faults, Words words) {
        Stream<String> heading = Stream.of(
                        Stream.of("line", "column", "value", "reason").map(it -> words.say("files.fault." + it)))
                .map(FaultFile::row);
        Stream<String> lines = faults.stream()
                .map(fault -> row(Stream.of(
                        String.valueOf(fault.line()),
                        fault.place(),
                        Objects.requireNonNullElse(fault.value(), ""),
                        words.sayOr("fault." + fault.code(), fault.reason()))));
        return ("\uFEFF" + Stream.concat(heading, lines).collect(Collectors.joining("\r\n")) + "\r\n").getBytes(UTF_8);
    }

    private static String row(Stream<String> values) {
        return values.map(FaultFile::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        String harmless = value.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
