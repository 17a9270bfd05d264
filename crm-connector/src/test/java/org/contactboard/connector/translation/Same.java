package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** The same record otherwise written: fields in another order, unknown ones among them, ids as number or as text. */
final class Same {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private Same() {}

    static JsonNode shuffled(JsonNode json, Random random, int with) {
        return switch (json) {
            case ObjectNode object -> shuffled(object, random, with);
            case ArrayNode array -> {
                ArrayNode other = JSON.arrayNode();
                array.forEach(element -> other.add(shuffled(element, random, with)));
                yield other;
            }
            default -> json;
        };
    }

    private static ObjectNode shuffled(ObjectNode object, Random random, int with) {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
        if (!fields.isEmpty() && random.nextInt(4) == 0) {
            fields.add(Map.entry("zz" + random.nextInt(100), Unexpected.value(with)));
        }
        Collections.shuffle(fields, random);
        ObjectNode other = JSON.objectNode();
        fields.forEach(field -> other.set(
                field.getKey(),
                isId(field.getKey()) ? otherId(field.getValue()) : shuffled(field.getValue(), random, with)));
        return other;
    }

    private static boolean isId(String field) {
        return field.toLowerCase(Locale.ROOT).endsWith("id");
    }

    private static JsonNode otherId(JsonNode id) {
        if (id.isIntegralNumber()) {
            return JSON.textNode(id.asText());
        }
        return id.isTextual() && NUMBER.matcher(id.textValue()).matches()
                ? JSON.numberNode(Long.parseLong(id.textValue()))
                : id;
    }
}
