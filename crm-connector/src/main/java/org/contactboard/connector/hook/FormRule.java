package org.contactboard.connector.hook;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.contactboard.connector.signature.Form;

/** A form as JSON: an object with a text for each parameter, or an array of texts for one that stands there repeatedly. */
final class FormRule {

    private static final JsonMapper JSON = new JsonMapper();

    private FormRule() {}

    static byte[] json(byte[] form) {
        ObjectNode object = JSON.createObjectNode();
        Form.parameters(form).forEach((name, values) -> {
            if (values.size() == 1) {
                object.put(name, values.getFirst());
            } else {
                ArrayNode array = object.putArray(name);
                values.forEach(array::add);
            }
        });
        return object.toString().getBytes(StandardCharsets.UTF_8);
    }
}
