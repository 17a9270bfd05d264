package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The names that the fields of a kind have, and the values that each of them has somewhere. */
final class Vocabulary {

    private static final Map<String, Vocabulary> BY_KIND = new ConcurrentHashMap<>();

    private final Map<String, List<JsonNode>> values = new TreeMap<>();
    private final List<String> names;

    private Vocabulary(String kind) {
        for (Seed seed : Seeds.of(kind)) {
            for (Place place : Place.all(seed.json())) {
                values.computeIfAbsent(place.field(), it -> new ArrayList<>()).add(place.value());
            }
        }
        names = List.copyOf(values.keySet());
    }

    static Vocabulary of(String kind) {
        return BY_KIND.computeIfAbsent(kind, Vocabulary::new);
    }

    String name(int number) {
        return names.get(number % names.size());
    }

    JsonNode value(String name, int number) {
        List<JsonNode> known = values.get(name);
        return known == null
                ? Unexpected.value(number)
                : known.get(number % known.size()).deepCopy();
    }
}
