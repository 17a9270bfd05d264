package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Records of mail, letters, chats, notes: whatever else they say, nobody spoke. */
final class Written {

    /** They say that a record is another kind of message altogether. */
    private static final Set<String> ENVELOPES =
            Set.of("MessageName", "PrimaryEntityName", "subscriptionType", "_model");

    private static final Map<String, List<Seed>> BY_KIND = new ConcurrentHashMap<>();

    private Written() {}

    static List<Seed> of(String kind) {
        return BY_KIND.computeIfAbsent(kind, Written::find);
    }

    private static List<Seed> find(String kind) {
        return Seeds.of(kind).stream()
                .filter(seed -> Outcome.of(seed).items().stream()
                        .anyMatch(item ->
                                item instanceof Item.Filtered filtered && filtered.reason() == FilterReason.WRITTEN))
                .filter(seed -> Outcome.of(seed).counting() == 0)
                .toList();
    }

    /** The written record, its row with every field that the other one's row has beside its own. */
    static Seed withAllOf(Seed other, Seed written) {
        JsonNode json = written.json().deepCopy();
        ObjectNode own = row(json);
        row(other.json()).properties().forEach(field -> {
            if (field.getValue().isValueNode() && !own.has(field.getKey()) && !ENVELOPES.contains(field.getKey())) {
                own.set(field.getKey(), field.getValue());
            }
        });
        return new Seed(written.kind(), written.name(), written.record(), json);
    }

    private static ObjectNode row(JsonNode json) {
        return Place.objects(json).stream()
                .max(Comparator.comparingInt(ObjectNode::size))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }
}
