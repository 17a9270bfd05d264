package org.contactboard.connector.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.connector.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Another record that a field points to: its bare id, or {@code [id, name]}; false is none. */
record Relation(@Nullable String id, @Nullable String name) {

    private static final Relation NONE = new Relation(null, null);

    /** The one record of a many2one. */
    static Relation one(Fields fields, String field) {
        JsonNode value = fields.node().path(field);
        if (value.isArray()) {
            return value.isEmpty() ? NONE : new Relation(id(field, value.path(0)), Fields.text(value.path(1)));
        }
        if (value.isObject()) {
            Fields object = new Fields(value);
            return new Relation(object.id("id"), object.firstText("display_name", "name"));
        }
        return new Relation(id(field, value), null);
    }

    /** The records of a many2many. */
    static List<Relation> many(Fields fields, String field) {
        List<Relation> relations = new ArrayList<>();
        for (JsonNode element : fields.elements(field)) {
            Relation relation = one(new Fields(wrapped(element)), "it");
            if (relation.id() != null) {
                relations.add(relation);
            }
        }
        return relations;
    }

    private static JsonNode wrapped(JsonNode element) {
        return JsonNodeFactory.instance.objectNode().set("it", element);
    }

    /** Odoo counts from one: zero points nowhere. */
    private static @Nullable String id(String field, JsonNode value) {
        String id = Fields.id(field, Fields.text(value));
        return "0".equals(id) || "false".equals(id) ? null : id;
    }
}
