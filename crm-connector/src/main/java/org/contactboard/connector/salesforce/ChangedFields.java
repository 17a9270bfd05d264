package org.contactboard.connector.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;

/**
 * The fields that an update names. Decoded from Pub/Sub it has every field, and null where nothing changed: there the
 * header alone says which were emptied. What comes as the difference of two texts is no value.
 */
final class ChangedFields {

    private static final Pattern BITMAP = Pattern.compile("(?:\\d+-)?0x[0-9A-Fa-f]+");

    private ChangedFields() {}

    static Fields of(Fields content, Fields header) {
        Set<String> changed = roots(header.texts("changedFields"));
        Set<String> emptied = roots(emptied(header));
        Set<String> differences = roots(header.texts("diffFields"));
        boolean namesNulls = header.isObject() && !header.names("changedFields");
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : content.node().properties()) {
            if (!field.getValue().isNull() || namesNulls) {
                told.set(field.getKey(), field.getValue());
            }
        }
        changed.stream().filter(name -> !told.has(name)).forEach(told::putNull);
        emptied.stream().filter(name -> !told.has(name)).forEach(told::putNull);
        told.remove(differences);
        return new Fields(told);
    }

    private static List<String> emptied(Fields header) {
        List<String> names = header.texts("nulledFields");
        if (names.stream().anyMatch(name -> BITMAP.matcher(name).matches())) {
            throw Refusal.needsEnrichment("The field nulledFields is a bitmap; decode it with the event's schema.");
        }
        return names;
    }

    /** A part of a compound field stands in that field: {@code Name.FirstName} in {@code Name}. */
    private static Set<String> roots(List<String> names) {
        Set<String> roots = new TreeSet<>();
        for (String name : names) {
            if (!BITMAP.matcher(name).matches()) {
                int dot = name.indexOf('.');
                roots.add(dot > 0 ? name.substring(0, dot) : name);
            }
        }
        return roots;
    }
}
