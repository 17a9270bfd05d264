package org.contactboard.connector.espocrm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.CustomerDescribed;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.EmployeeDescribed;
import org.contactboard.connector.event.LeadCreated;
import org.contactboard.connector.event.PersonDescribed;
import org.contactboard.connector.reading.Domains;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.ExtensionRule;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Accounts, contacts (persons), users (employees) and leads. */
final class DescriptionTranslation {

    static final Option<String> SEGMENT_FIELD = Option.text("segment-field");

    private DescriptionTranslation() {}

    static Item item(EspoItem item) {
        if (item.isDeleted()) {
            return item.told(deletion(item));
        }
        Body body = description(item);
        return body.members().isEmpty() ? item.filtered(FilterReason.EMPTY) : item.told(body);
    }

    private static Body deletion(EspoItem item) {
        return switch (item.kind()) {
            case "account" -> CustomerDescribed.deletion();
            case "person" -> PersonDescribed.deletion();
            case "employee" -> EmployeeDescribed.deletion();
            default -> LeadCreated.deletion();
        };
    }

    private static Body description(EspoItem item) {
        Fields fields = item.fields();
        return switch (item.kind()) {
            case "account" -> account(item);
            case "person" ->
                new PersonDescribed(
                        personName(item),
                        phone(item),
                        fields.firstText("accountRole", "title"),
                        Customer.of(fields.id("accountId"), null, null),
                        false);
            case "employee" ->
                new EmployeeDescribed(
                        personName(item),
                        phone(item),
                        ExtensionRule.ofNumbers(fields, "phoneNumber"),
                        fields.text("emailAddress"),
                        fields.text("userName"),
                        false);
            default -> lead(item);
        };
    }

    private static Body account(EspoItem item) {
        Fields fields = item.fields();
        String segmentField = item.source().option(SEGMENT_FIELD);
        return new CustomerDescribed(
                fields.text("name"),
                fields.namesAny("phoneNumber", "phoneNumberData") ? numbers(item) : null,
                Domains.of(fields.text("website"), fields.text("emailAddress")),
                segmentField.isEmpty() ? null : fields.text(segmentField),
                Employee.of(fields.id("assignedUserId"), fields.text("assignedUserName"), null, null),
                null,
                null,
                fields.names("doNotCall") ? fields.flag("doNotCall") : null,
                item.source().choices().onBoard(fields),
                false);
    }

    /** A lead is the customer's from the day on which it became an account, else from the day it came in. */
    private static Body lead(EspoItem item) {
        Customer customer = Customer.of(item.fields().id("createdAccountId"), null, null);
        Moment created = item.moment("createdAt");
        if (created != null) {
            return new LeadCreated(customer, created.dayIn(item.source().zone()), false);
        }
        return customer == null && !item.isWhole()
                ? new LeadCreated(null, null, false)
                : new LeadCreated(
                        customer,
                        item.record().timestamp().atZone(item.source().zone()).toLocalDate(),
                        false);
    }

    private static List<String> numbers(EspoItem item) {
        List<String> texts = new ArrayList<>(item.fields().texts("phoneNumber"));
        for (JsonNode entry : item.fields().elements("phoneNumberData")) {
            texts.addAll(new Fields(entry).texts("phoneNumber"));
        }
        return Phones.e164(texts, item.source().region());
    }

    private static @Nullable String phone(EspoItem item) {
        return Phones.e164(item.fields().text("phoneNumber"), item.source().region());
    }

    /** An update that names only half of a name says too little. */
    private static @Nullable String personName(EspoItem item) {
        Fields fields = item.fields();
        String name = fields.text("name");
        String first = fields.text("firstName");
        String last = fields.text("lastName");
        boolean tellsBoth = item.isWhole() || fields.names("firstName") && fields.names("lastName");
        if (name != null || !tellsBoth || last == null) {
            return name;
        }
        return first == null ? last : first + " " + last;
    }
}
