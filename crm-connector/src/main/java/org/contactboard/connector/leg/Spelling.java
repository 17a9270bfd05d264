package org.contactboard.connector.leg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.contactboard.connector.reading.Fields;

/** Fields that one system spells in several ways: {@code start_time}, {@code StartTime} and {@code startTime} are one. */
public final class Spelling {

    private Spelling() {}

    /**
     * The fields as they stand, and each of them under its plain name as well: in lower case, letters and digits only.
     * What has that name already goes before what is spelt otherwise, whatever the order in which they come.
     *
     * @param others plain names that a system uses for the same thing, each with the name to read it by
     */
    public static Fields plain(Fields fields, Map<String, String> others) {
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        Map<String, JsonNode> ordered = new TreeMap<>();
        fields.node().properties().forEach(field -> {
            plain.set(field.getKey(), field.getValue());
            ordered.put(field.getKey(), field.getValue());
        });
        ordered.forEach((name, value) -> {
            String word = plain(name);
            put(plain, others.getOrDefault(word, word), value);
        });
        return new Fields(plain);
    }

    private static void put(ObjectNode plain, String name, JsonNode value) {
        if (!plain.hasNonNull(name)) {
            plain.set(name, value);
        }
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
