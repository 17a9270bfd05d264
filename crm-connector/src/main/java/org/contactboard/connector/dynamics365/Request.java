package org.contactboard.connector.dynamics365;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a message was asked to do, by its input parameters: to which rows, and which of their columns. */
final class Request {

    private static final ObjectNode NONE = JsonNodeFactory.instance.objectNode();

    private Request() {}

    /** A message about several rows has its targets in a collection; one whose content was left out has none. */
    static List<JsonNode> targets(Map<String, JsonNode> parameters) {
        JsonNode several = parameters.getOrDefault("Targets", NONE).path("Entities");
        List<JsonNode> targets = new ArrayList<>();
        several.forEach(targets::add);
        if (targets.isEmpty()) {
            targets.add(parameters.getOrDefault("Target", parameters.getOrDefault("EntityMoniker", NONE)));
        }
        return targets;
    }

    /** What a message asks to change that is no update by its name. */
    static ObjectNode asked(JsonNode target, Map<String, JsonNode> parameters) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        move(parameters, "State", named, "statecode");
        move(parameters, "Status", named, "statuscode");
        move(parameters, "Assignee", named, "ownerid");
        ObjectNode asked = SdkForm.row(JsonNodeFactory.instance.objectNode().set("Attributes", named));
        return asked.setAll(SdkForm.row(target));
    }

    private static void move(Map<String, JsonNode> parameters, String name, ObjectNode row, String column) {
        JsonNode value = parameters.get(name);
        if (value != null) {
            row.set(column, value);
        }
    }
}
