package org.contactboard.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The kept records of real CRMs: what to put on Kafka, and what each item of it must become. */
final class Samples {

    private static final String ROOT = "/crm-samples/";
    private static final JsonNode RECORDS = json("records.json");

    private Samples() {}

    /** One item of a record, with the columns of its line in {@code expected.csv}. */
    record Sample(String file, int item, CSVRecord line) {

        static Sample of(CSVRecord line) {
            var parts = line.get("file").split("#", 2);
            return new Sample(parts[0], parts.length == 1 ? 0 : Integer.parseInt(parts[1]), line);
        }

        String column(String name) {
            return line.get(name);
        }

        /** {@code applied-phone} is outcome applied with reason phone; {@code already-known} has its reason elsewhere. */
        boolean becomes(String outcome, String reason) {
            return switch (column("outcome")) {
                case "already-known" -> outcome.equals("already-known");
                case "unmatched" -> outcome.equals("applied") && reason.equals("unmatched");
                default -> column("outcome").equals(outcome + "-" + reason);
            };
        }
    }

    /** Those whose file is kept here, in the order in which they are to be sent. */
    static List<Sample> all() {
        try (var reader = new InputStreamReader(
                        Samples.class.getResourceAsStream(ROOT + "expected.csv"), StandardCharsets.UTF_8);
                var lines = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return lines.stream()
                    .map(Sample::of)
                    .filter(sample -> isKept(sample.file()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Origin send(Crm crm, String file) {
        var about = RECORDS.path(file);
        var headers = new HashMap<String, String>();
        about.path("headers")
                .properties()
                .forEach(it -> headers.put(it.getKey(), it.getValue().asText()));
        var value = about.path("tombstone").asBoolean() ? null : bytes(file);
        return crm.send(about.path("topic").asText(), about.path("key").asText(), headers, value);
    }

    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static boolean isKept(String file) {
        return Samples.class.getResource(ROOT + file) != null;
    }

    private static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream(ROOT + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
