package org.contactboard.connector.example;

import java.util.List;
import org.contactboard.connector.event.CustomerDescribed;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Domains;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;

/** A company: what is null in a description is unchanged. Persons, employees, products and leads go the same way. */
final class ExampleCompany {

    private ExampleCompany() {}

    static Item item(String id, Fields row, boolean deleted, Revision revision, Source source) {
        return new Item.Told("account", id, revision, deleted ? CustomerDescribed.deletion() : described(row, source));
    }

    private static CustomerDescribed described(Fields row, Source source) {
        List<String> numbers = Phones.e164(row.texts("phones"), source.region());
        return new CustomerDescribed(
                row.text("name"),
                numbers.isEmpty() ? null : numbers,
                Domains.of(row.text("website")),
                row.text("segment"),
                Employee.of(row.id("ownerId"), row.text("ownerName"), null, null),
                null,
                null,
                null,
                source.choices().onBoard(row),
                false);
    }
}
