package org.contactboard.connector.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.reading.Extensions;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Phones;
import org.jspecify.annotations.Nullable;

/** Reads who takes part, given as an object or by id alone. */
final class PartyReading {

    private PartyReading() {}

    /** A customer given as {@code "id"} or as {@code {"id", "name", "number"}}. */
    static @Nullable Customer customer(JsonNode node, String region) {
        if (!node.isObject()) {
            return Customer.of(Fields.id("customers", Fields.text(node)), null, null);
        }
        Fields fields = new Fields(node);
        return Customer.of(fields.id("id"), fields.text("name"), Phones.e164(fields.text("number"), region));
    }

    /** An employee given as {@code {"id", "name", "email", "phone", "extension"}}, or by the field that holds the id alone. */
    static @Nullable Employee employee(Fields data, String objectField, String idField, String region) {
        Fields fields = data.object(objectField);
        String id = fields.id("id");
        return Employee.of(
                id == null ? data.id(idField) : id,
                fields.text("name"),
                fields.text("email"),
                Phones.e164(fields.text("phone"), region),
                Extensions.own(fields.text("extension")));
    }

    static boolean same(Customer one, Customer other) {
        return Objects.equals(one.id(), other.id())
                && (one.id() != null || Objects.equals(one.number(), other.number()));
    }
}
