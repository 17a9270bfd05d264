package org.contactboard.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** How many tests passed, failed (errors too) and were skipped. */
public record Counts(int passed, int failed, int skipped) {

    /** Sums the reports that were written since then; older ones are of other runs. */
    public static Counts since(Instant begun, Path root) {
        var sum = new Counts(0, 0, 0);
        try (var modules = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (var module : modules) {
                sum = sum.plus(ofModule(begun, module.resolve("target/surefire-reports")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum;
    }

    private static Counts ofModule(Instant begun, Path reports) throws IOException {
        var sum = new Counts(0, 0, 0);
        if (!Files.isDirectory(reports)) {
            return sum;
        }
        try (var files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
            for (var file : files) {
                if (!Files.getLastModifiedTime(file).toInstant().isBefore(begun)) {
                    sum = sum.plus(ofReport(file));
                }
            }
        }
        return sum;
    }

    private static Counts ofReport(Path file) throws IOException {
        try {
            var suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            var failed = number(suite, "failures") + number(suite, "errors");
            var skipped = number(suite, "skipped");
            return new Counts(number(suite, "tests") - failed - skipped, failed, skipped);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("The report " + file + " cannot be read", e);
        }
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }

    private Counts plus(Counts other) {
        return new Counts(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    @Override
    public String toString() {
        return "%d passed, %d failed, %d skipped".formatted(passed, failed, skipped);
    }
}
