package org.contactboard.connector.superoffice;

import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.CustomerDescribed;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.EmployeeDescribed;
import org.contactboard.connector.event.PersonDescribed;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.ExtensionRule;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/**
 * Contacts (which are companies), persons and associates (employees). Webhooks have only their references and lists;
 * names and numbers come along where the bridge adds them.
 */
final class DescriptionTranslation {

    static final Option<String> SEGMENT_FIELD = Option.text("segment-field");

    private DescriptionTranslation() {}

    static Item item(SuperOfficeItem item) {
        if (item.isDeleted()) {
            return item.told(deletion(item.kind()));
        }
        if (item.event().verb().endsWith("consented")) {
            return item.filtered(FilterReason.EMPTY);
        }
        item.needsValues();
        Body body = description(item);
        return body.members().isEmpty() ? item.filtered(FilterReason.EMPTY) : item.told(body);
    }

    private static Body deletion(String kind) {
        return switch (kind) {
            case "account" -> CustomerDescribed.deletion();
            case "person" -> PersonDescribed.deletion();
            default -> EmployeeDescribed.deletion();
        };
    }

    private static Body description(SuperOfficeItem item) {
        Fields row = item.fields();
        return switch (item.kind()) {
            case "account" -> account(item);
            case "person" ->
                new PersonDescribed(
                        name(row),
                        phone(item),
                        row.text("title"),
                        Customer.of(row.id("contact_id"), null, null),
                        false);
            default ->
                new EmployeeDescribed(
                        name(row),
                        phone(item),
                        ExtensionRule.ofNumbers(row, "phone"),
                        row.text("email"),
                        row.text("name"),
                        false);
        };
    }

    private static Body account(SuperOfficeItem item) {
        Fields row = item.fields();
        String segment = item.source().option(SEGMENT_FIELD);
        return new CustomerDescribed(
                row.text("name"),
                row.names("phone")
                        ? Phones.e164(row.texts("phone"), item.source().region())
                        : null,
                null,
                segment.isEmpty() ? null : row.text(segment),
                Employee.of(row.id("associate_id"), null, null, null),
                null,
                null,
                null,
                item.source().choices().onBoard(row),
                false);
    }

    private static @Nullable String phone(SuperOfficeItem item) {
        return Phones.e164(item.fields().text("phone"), item.source().region());
    }

    private static @Nullable String name(Fields row) {
        String first = row.text("firstname");
        String last = row.text("lastname");
        if (first == null || last == null) {
            return first == null ? last : first;
        }
        String middle = row.text("middleName");
        return middle == null ? first + " " + last : first + " " + middle + " " + last;
    }
}
