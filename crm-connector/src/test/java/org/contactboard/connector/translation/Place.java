package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A field of an object, somewhere in a record. */
record Place(ObjectNode object, String field) {

    /** All of a record, outside in. */
    static List<Place> all(JsonNode json) {
        List<Place> places = new ArrayList<>();
        collect(json, places);
        return places;
    }

    static List<ObjectNode> objects(JsonNode json) {
        List<ObjectNode> objects = new ArrayList<>();
        collectObjects(json, objects);
        return objects;
    }

    JsonNode value() {
        return Objects.requireNonNull(object.get(field));
    }

    void put(JsonNode value) {
        object.set(field, value);
    }

    void remove() {
        object.remove(field);
    }

    private static void collect(JsonNode json, List<Place> places) {
        if (json instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                places.add(new Place(object, field.getKey()));
                collect(field.getValue(), places);
            }
        } else if (json instanceof ArrayNode array) {
            array.forEach(element -> collect(element, places));
        }
    }

    private static void collectObjects(JsonNode json, List<ObjectNode> objects) {
        if (json instanceof ObjectNode object) {
            objects.add(object);
        }
        json.forEach(child -> collectObjects(child, objects));
    }
}
