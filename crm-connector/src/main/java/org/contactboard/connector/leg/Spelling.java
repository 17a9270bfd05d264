package org.contactboard.connector.leg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.contactboard.connector.reading.Fields;

/** Fields that one system spells in several ways: {@code start_time}, {@code StartTime} and {@code startTime} are one. */
public final class Spelling {

    private Spelling() {}

    /**
     * The fields as they stand, and each of them under its plain name as well: in lower case, letters and digits only.
     *
     * @param others plain names that a system uses for the same thing, each with the name to read it by
     */
    public static Fields plain(Fields fields, Map<String, String> others) {
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        fields.node().properties().forEach(field -> {
            String name = plain(field.getKey());
            put(plain, others.getOrDefault(name, name), field.getValue());
        });
        fields.node().properties().forEach(field -> put(plain, field.getKey(), field.getValue()));
        return new Fields(plain);
    }

    private static void put(ObjectNode plain, String name, JsonNode value) {
        if (!plain.hasNonNull(name)) {
            plain.set(name, value);
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
