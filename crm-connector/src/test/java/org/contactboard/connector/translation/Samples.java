package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.record.Header;

/** The kept sample records of real systems, each with what it must become. */
public final class Samples {

    /** One line of {@code expected.csv}: an item of a file, and its columns by name. */
    record Expected(String file, int item, Map<String, String> columns) {
        String column(String name) {
            return columns.getOrDefault(name, "");
        }

        @Override
        public String toString() {
            return file + "#" + item + " " + column("outcome");
        }
    }

    private Samples() {}

    /** Those whose file is kept here. */
    static Stream<Expected> expected() {
        List<Expected> expected = new ArrayList<>();
        List<String> lines = text("expected.csv").lines().toList();
        List<String> names = cells(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            String[] file = cells.getFirst().split("#", -1);
            if (Samples.class.getResource("/crm-samples/" + file[0]) != null) {
                Map<String, String> columns = new HashMap<>();
                for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
                    columns.put(names.get(i), cells.get(i));
                }
                expected.add(new Expected(file[0], file.length > 1 ? Integer.parseInt(file[1]) : 0, columns));
            }
        }
        return expected.stream();
    }

    /** Those of a kind that have a value that can be parsed. */
    public static List<CrmRecord> records(String kind) {
        return expected()
                .map(Expected::file)
                .distinct()
                .filter(file -> file.startsWith(kind + "/"))
                .map(Samples::record)
                .filter(record -> record.value() != null)
                .toList();
    }

    public static CrmRecord record(String file) {
        JsonNode about = json("records.json").path(file);
        List<Header> headers = new ArrayList<>();
        about.path("headers")
                .properties()
                .forEach(it -> headers.add(Header.of(it.getKey(), it.getValue().asText())));
        String value = about.path("tombstone").asBoolean() ? null : text(file);
        return CrmRecords.of(
                about.path("topic").asText(), about.path("key").asText(), value, headers.toArray(Header[]::new));
    }

    /** The external ids of the customer that a sample names, per system. */
    static boolean isCustomer(String system, String externalId, String customer) {
        return text("accounts.csv")
                .lines()
                .anyMatch(line -> line.startsWith(system + "," + externalId + "," + customer));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""));
        }
        return cells;
    }

    private static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(text(name));
        } catch (IOException broken) {
            throw new IllegalStateException(name, broken);
        }
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("/crm-samples/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
