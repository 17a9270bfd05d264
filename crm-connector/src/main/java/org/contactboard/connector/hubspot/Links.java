package org.contactboard.connector.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.contactboard.connector.reading.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What an object is associated with, each once.
 *
 * @param areTold false where the object was read without its associations
 */
record Links(boolean areTold, List<String> companies, List<String> contacts, List<String> tickets) {

    static final Links NONE = new Links(false, List.of(), List.of(), List.of());

    static Links of(Fields object) {
        Fields associations = object.object("associations");
        List<String> companies = ids(object, associations, "companies", "companyIds");
        List<String> contacts = ids(object, associations, "contacts", "contactIds");
        List<String> tickets = ids(object, associations, "tickets", "ticketIds");
        boolean areTold = associations.isObject() || object.isList("companies") || object.isList("contacts");
        return new Links(areTold, companies, contacts, tickets);
    }

    /** HubSpot pages them under {@code results}; connectors put bare ids, also beside the properties. */
    private static List<String> ids(Fields object, Fields associations, String name, String older) {
        List<JsonNode> elements = new ArrayList<>(associations.object(name).elements("results"));
        if (associations.isList(name)) {
            elements.addAll(associations.elements(name));
        }
        elements.addAll(associations.elements(older));
        if (object.isList(name)) {
            elements.addAll(object.elements(name));
        }
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        for (JsonNode element : elements) {
            String id = id(name, element);
            if (id != null) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    private static @Nullable String id(String name, JsonNode element) {
        String text = element.isObject() ? new Fields(element).firstText("id", "toObjectId") : Fields.text(element);
        return Fields.id(name, text);
    }
}
