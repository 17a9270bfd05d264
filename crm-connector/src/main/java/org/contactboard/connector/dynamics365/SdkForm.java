package org.contactboard.connector.dynamics365;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns an entity as the SDK writes it, a list of keys and typed values, into a row as the Web API answers it. */
final class SdkForm {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** The offset is for show: the milliseconds are of UTC. */
    private static final Pattern DATE = Pattern.compile("/Date\\((-?\\d{1,15})([+-]\\d{4})?\\)/");

    private SdkForm() {}

    /** The columns of an entity; none when it is not one. */
    static ObjectNode row(JsonNode entity) {
        ObjectNode row = NODES.objectNode();
        pairs(entity.path("Attributes")).forEach((key, value) -> put(row, key, value));
        return row;
    }

    /** The values of a list of keys and values, or of an object. */
    static Map<String, JsonNode> pairs(JsonNode list) {
        Map<String, JsonNode> pairs = new LinkedHashMap<>();
        if (list.isObject()) {
            list.properties().forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
        }
        for (JsonNode pair : list.isArray() ? list : NODES.arrayNode()) {
            pairs.put(pair.path("key").asText(), pair.path("value"));
        }
        return pairs;
    }

    private static void put(ObjectNode row, String key, JsonNode value) {
        String column = Lookup.column(key);
        if (value.isNull() || value.isMissingNode()) {
            row.putNull(key);
            row.putNull(column);
        } else if (value.has("LogicalName") && value.has("Id")) {
            row.set(column, value.path("Id"));
            row.set(column + Lookup.TABLE, value.path("LogicalName"));
            row.set(column + Lookup.NAME, value.path("Name"));
        } else {
            row.set(key, plain(value));
        }
    }

    /** The value without its type: of an option, a sum, an alias, a collection, a date. */
    private static JsonNode plain(JsonNode value) {
        if (value.isTextual()) {
            return date(value);
        } else if (value.has("Value")) {
            return plain(value.path("Value"));
        } else if (value.has("Entities") || value.isArray()) {
            ArrayNode rows = NODES.arrayNode();
            (value.isArray() ? value : value.path("Entities"))
                    .forEach(element -> rows.add(element.has("Attributes") ? row(element) : plain(element)));
            return rows;
        }
        return value.isContainerNode() ? NODES.nullNode() : value;
    }

    private static JsonNode date(JsonNode text) {
        if (!text.asText().startsWith("/Date(")) {
            return text;
        }
        Matcher date = DATE.matcher(text.asText());
        return date.matches()
                ? NODES.textNode(
                        Instant.ofEpochMilli(Long.parseLong(date.group(1))).toString())
                : text;
    }
}
