package org.contactboard.connector.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.contactboard.connector.record.CrmRecord;

/** Records of one megabyte, made from one that is small. */
final class Megabytes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int SIZE = 1_000_000;
    private static final int DEPTH = 900;
    /** Texts that a careless pattern would read over and over. */
    private static final List<String> PIECES = List.of("x", "T+", "2026-11-20T08:30:00Z ", "0 6-1 ", "\"<", "+0");

    private Megabytes() {}

    /** Each of its values grown; many of it in a list; a wide and a deep field beside its own. One at a time. */
    static List<Supplier<CrmRecord>> of(CrmRecord record) {
        List<Supplier<CrmRecord>> records = new ArrayList<>();
        JsonNode json = json(record);
        grow(json, json, record, records);
        records.add(() -> with(record, many(record, json)));
        if (json instanceof ObjectNode object) {
            records.add(() -> with(record, object.deepCopy().set("wide", wide())));
            records.add(() -> with(record, object.deepCopy().set("deep", deep())));
        }
        return records;
    }

    private static JsonNode many(CrmRecord record, JsonNode json) {
        ArrayNode many = NODES.arrayNode();
        int size = Objects.requireNonNull(record.value()).length;
        for (int i = 0; i < SIZE / size; i++) {
            many.add(json.isArray() ? json.path(0) : json);
        }
        return many;
    }

    private static void grow(JsonNode node, JsonNode whole, CrmRecord record, List<Supplier<CrmRecord>> records) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                String field = entry.getKey();
                JsonNode value = entry.getValue();
                String piece = PIECES.get(records.size() % PIECES.size());
                records.add(() -> {
                    object.put(field, piece.repeat(SIZE / piece.length()));
                    CrmRecord grown = with(record, whole);
                    object.set(field, value);
                    return grown;
                });
                grow(value, whole, record, records);
            });
        } else {
            node.forEach(element -> grow(element, whole, record, records));
        }
    }

    private static JsonNode wide() {
        ArrayNode wide = NODES.arrayNode();
        for (int i = 0; i < SIZE / 16; i++) {
            wide.add(NODES.objectNode().put("id", 1000 + i % 1000));
        }
        return wide;
    }

    private static JsonNode deep() {
        JsonNode deep = NODES.textNode("x".repeat(SIZE - 6 * DEPTH));
        for (int i = 0; i < DEPTH; i++) {
            deep = NODES.objectNode().set("a", deep);
        }
        return deep;
    }

    private static JsonNode json(CrmRecord record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CrmRecord with(CrmRecord record, JsonNode json) {
        try {
            return new CrmRecord(
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    record.timestamp(),
                    record.key(),
                    JSON.writeValueAsBytes(json),
                    record.headers());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
