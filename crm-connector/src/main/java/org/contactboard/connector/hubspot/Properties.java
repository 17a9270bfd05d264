package org.contactboard.connector.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.contactboard.connector.reading.Fields;

/** An object's properties under today's names, from each form in which HubSpot has given them. */
final class Properties {

    private static final Map<String, String> OF_ENGAGEMENT =
            Map.of("timestamp", "hs_timestamp", "ownerId", "hubspot_owner_id", "activityType", "hs_activity_type");
    private static final Map<String, String> OF_METADATA = Map.of(
            "status", "hs_call_status",
            "disposition", "hs_call_disposition",
            "durationMilliseconds", "hs_call_duration",
            "direction", "hs_call_direction",
            "fromNumber", "hs_call_from_number",
            "toNumber", "hs_call_to_number",
            "startTime", "hs_meeting_start_time",
            "endTime", "hs_meeting_end_time",
            "meetingOutcome", "hs_meeting_outcome",
            "location", "hs_meeting_location");

    private Properties() {}

    static Fields of(Fields object) {
        if (object.object("engagement").isObject()) {
            return ofEngagement(object);
        }
        Fields properties = object.object("properties");
        return properties.isObject() ? plain(properties) : object;
    }

    /** The one property that a webhook tells. */
    static Fields of(String name, JsonNode value) {
        return new Fields(JsonNodeFactory.instance.objectNode().set(name, value));
    }

    /** The older APIs put each value into an object with its history. */
    private static Fields plain(Fields properties) {
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> property : properties.node().properties()) {
            JsonNode value = property.getValue();
            plain.set(property.getKey(), value.isObject() ? value.path("value") : value);
        }
        return new Fields(plain);
    }

    private static Fields ofEngagement(Fields object) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        rename(object.object("engagement"), OF_ENGAGEMENT, properties);
        rename(object.object("metadata"), OF_METADATA, properties);
        return new Fields(properties);
    }

    private static void rename(Fields from, Map<String, String> names, ObjectNode to) {
        names.forEach((older, name) -> {
            if (from.names(older)) {
                to.set(name, from.node().path(older));
            }
        });
    }
}
