package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One change to a record.
 *
 * @param where the number of the field, or of the object that gets one
 * @param with the number of what is put there
 */
record Edit(Way way, int where, int with) {

    private static final Set<String> FLAGS = Set.of("true", "false", "0", "1");

    enum Way {
        REMOVE,
        RENAME,
        EMPTY,
        RETYPE,
        /** Another value that the field has in some record of the kind. */
        SWAP,
        /** A field as another record of the kind has it. */
        BORROW,
        DOUBLE,
        NEST,
        /** Yes for no. */
        FLIP,
        EXTRA
    }

    /** Changes the record itself; one that has no field cannot be changed. */
    void apply(JsonNode json, String kind) {
        List<Place> places = Place.all(json);
        if (!places.isEmpty()) {
            apply(json, places.get(where % places.size()), kind);
        }
    }

    private void apply(JsonNode json, Place place, String kind) {
        switch (way) {
            case REMOVE -> place.remove();
            case RENAME -> {
                JsonNode value = place.value();
                place.remove();
                place.object().set(Vocabulary.of(kind).name(with), value);
            }
            case EMPTY -> place.put(empty(place.value()));
            case RETYPE -> place.put(Unexpected.value(with));
            case SWAP -> place.put(Vocabulary.of(kind).value(place.field(), with));
            case BORROW -> {
                List<ObjectNode> objects = Place.objects(json);
                String name = Vocabulary.of(kind).name(with);
                objects.get(where % objects.size())
                        .set(name, Vocabulary.of(kind).value(name, where));
            }
            case DOUBLE -> {
                ArrayNode twice = JsonNodeFactory.instance.arrayNode();
                place.put(twice.add(place.value()).add(place.value().deepCopy()));
            }
            case NEST -> place.put(JsonNodeFactory.instance.objectNode().set(place.field(), place.value()));
            case FLIP -> flags(json).ifPresent(Edit::flip);
            case EXTRA -> place.object().set("zz" + with % 100, Unexpected.value(with));
        }
    }

    private Optional<Place> flags(JsonNode json) {
        List<Place> flags = Place.all(json).stream()
                .filter(place -> FLAGS.contains(place.value().asText()))
                .toList();
        return flags.isEmpty() ? Optional.empty() : Optional.of(flags.get(where % flags.size()));
    }

    private static void flip(Place flag) {
        JsonNode value = flag.value();
        boolean not = !value.asText().equals("true") && !value.asText().equals("1");
        JsonNodeFactory json = JsonNodeFactory.instance;
        flag.put(
                value.isBoolean()
                        ? json.booleanNode(not)
                        : value.isNumber() ? json.numberNode(not ? 1 : 0) : json.textNode(String.valueOf(not)));
    }

    private JsonNode empty(JsonNode value) {
        return with % 2 == 0
                ? JsonNodeFactory.instance.nullNode()
                : value.isContainerNode()
                        ? JsonNodeFactory.instance.objectNode()
                        : JsonNodeFactory.instance.textNode("");
    }
}
