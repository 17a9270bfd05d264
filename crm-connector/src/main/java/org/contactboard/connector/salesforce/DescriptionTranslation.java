package org.contactboard.connector.salesforce;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.CustomerDescribed;
import org.contactboard.connector.event.EmployeeDescribed;
import org.contactboard.connector.event.LeadCreated;
import org.contactboard.connector.event.PersonDescribed;
import org.contactboard.connector.event.ProductDescribed;
import org.contactboard.connector.reading.Condition;
import org.contactboard.connector.reading.Domains;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.translation.ExtensionRule;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Accounts, contacts (persons), users (employees), leads and products. */
final class DescriptionTranslation {

    private static final String[] PHONES = {"Phone", "MobilePhone", "OtherPhone", "HomePhone"};

    private DescriptionTranslation() {}

    static Item item(SalesforceItem item) {
        if (item.verb() == Verb.DELETE) {
            return item.told(deletion(item.kind()));
        }
        Body body = description(item);
        return body.members().isEmpty() ? item.filtered(FilterReason.EMPTY) : item.told(body);
    }

    static Body deletion(String kind) {
        return switch (kind) {
            case "account" -> CustomerDescribed.deletion();
            case "person" -> PersonDescribed.deletion();
            case "employee" -> EmployeeDescribed.deletion();
            case "product" -> ProductDescribed.deletion();
            default -> LeadCreated.deletion();
        };
    }

    private static Body description(SalesforceItem item) {
        Fields fields = item.fields();
        return switch (item.kind()) {
            case "account" -> account(item);
            case "person" ->
                new PersonDescribed(
                        personName(item),
                        firstPhone(item),
                        fields.text("Title"),
                        Customer.of(
                                fields.id("AccountId"), fields.object("Account").text("Name"), null),
                        false);
            case "employee" ->
                new EmployeeDescribed(
                        personName(item),
                        firstPhone(item),
                        ExtensionRule.told(fields, "Extension", PHONES),
                        fields.text("Email"),
                        fields.text("Username"),
                        false);
            case "product" -> new ProductDescribed(fields.text("Name"), null, false);
            default -> lead(item);
        };
    }

    private static Body account(SalesforceItem item) {
        Fields fields = item.fields();
        String segmentField = item.source().option(SalesforceOptions.SEGMENT_FIELD);
        return new CustomerDescribed(
                personName(item), // a person account has a person's name
                item.tells("Phone")
                        ? Phones.e164(fields.texts("Phone"), item.source().region())
                        : null,
                Domains.of(fields.text("Website")),
                segmentField.isEmpty() ? null : fields.text(segmentField),
                new PartyReading(item).owner(),
                null,
                null,
                null,
                onBoard(item),
                false);
    }

    /** A change says it only when it names what decides. */
    private static @Nullable Boolean onBoard(SalesforceItem item) {
        List<Condition> conditions = item.source().choices().boardCustomers();
        boolean decides =
                item.isWhole() || conditions.stream().map(Condition::path).anyMatch(item.fields()::namesAt);
        return decides ? item.source().choices().onBoard(item.fields()) : null;
    }

    private static Body lead(SalesforceItem item) {
        Moment created = item.momentIfAny("CreatedDate");
        return new LeadCreated(
                Customer.of(item.fields().id("ConvertedAccountId"), null, null),
                created == null ? null : created.dayIn(item.source().zone()),
                false);
    }

    private static @Nullable String firstPhone(SalesforceItem item) {
        return Stream.of(PHONES)
                .map(item::phone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Change events have a compound name; a change of half of it says too little. */
    private static @Nullable String personName(SalesforceItem item) {
        String name = item.text("Name");
        if (name != null) {
            return name;
        }
        Fields parts = item.fields().object("Name").isObject() ? item.fields().object("Name") : item.fields();
        String first = parts.text("FirstName");
        String last = parts.text("LastName");
        if (last == null || first == null && !item.isWhole()) {
            return null;
        }
        return first == null ? last : first + " " + last;
    }
}
