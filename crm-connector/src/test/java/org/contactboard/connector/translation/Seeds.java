package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.record.Header;

/** Where forged records come from: the kept samples, and further forms in {@code crm-variants/<kind>.jsonl}. */
final class Seeds {

    private static final Map<String, List<Seed>> BY_KIND = read();

    private Seeds() {}

    /** Those of a kind; a kind without any cannot be proven. */
    static List<Seed> of(String kind) {
        return Objects.requireNonNull(
                BY_KIND.get(kind),
                () -> "There is no sample of " + kind + "; put some, a line each, into src/test/resources/crm-variants/"
                        + kind + ".jsonl");
    }

    private static Map<String, List<Seed>> read() {
        Map<String, List<Seed>> seeds = new TreeMap<>();
        Samples.expected()
                .map(Samples.Expected::file)
                .distinct()
                .filter(file -> Samples.record(file).value() != null && !file.startsWith("poison"))
                .forEach(file -> add(seeds, file, Samples.record(file), TestJson.parsed(text("/crm-samples/" + file))));
        for (String kind : Told.kinds()) {
            String name = "/crm-variants/" + kind + ".jsonl";
            if (Seeds.class.getResource(name) != null) {
                text(name).lines().map(TestJson::parsed).forEach(line -> variant(seeds, line));
            }
        }
        return seeds;
    }

    private static void variant(Map<String, List<Seed>> seeds, JsonNode line) {
        List<Header> headers = new ArrayList<>();
        line.path("headers")
                .properties()
                .forEach(it -> headers.add(Header.of(it.getKey(), it.getValue().asText())));
        String topic = line.path("topic").asText();
        String key = line.path("key").asText();
        CrmRecord record = CrmRecords.of(topic, key, "{}", headers.toArray(Header[]::new));
        add(seeds, topic + " " + key, record, line.path("value"));
    }

    private static void add(Map<String, List<Seed>> seeds, String name, CrmRecord record, JsonNode json) {
        String kind = record.topic().split("\\.", -1)[1];
        seeds.computeIfAbsent(kind, it -> new ArrayList<>()).add(new Seed(kind, name, record, json));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Seeds.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
