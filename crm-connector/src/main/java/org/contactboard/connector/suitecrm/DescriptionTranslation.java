package org.contactboard.connector.suitecrm;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Accounts, contacts (persons), users (employees) and leads. */
final class DescriptionTranslation {

    static final Option<String> SEGMENT_FIELD = Option.text("segment-field");

    private static final String[] PHONES = {"phone_work", "phone_mobile", "phone_other", "phone_home"};

    private DescriptionTranslation() {}

    static Item item(String kind, Row row) {
        return row.told(kind, row.gone() ? deletion(kind) : description(kind, row));
    }

    private static Body deletion(String kind) {
        return switch (kind) {
            case "account" -> CustomerDescribed.deletion();
            case "person" -> PersonDescribed.deletion();
            case "employee" -> EmployeeDescribed.deletion();
            default -> LeadCreated.deletion();
        };
    }

    private static Body description(String kind, Row row) {
        Fields fields = row.fields();
        return switch (kind) {
            case "account" -> account(row);
            case "person" ->
                new PersonDescribed(personName(fields), firstPhone(row), fields.text("title"), null, false);
            case "employee" ->
                new EmployeeDescribed(
                        personName(fields),
                        firstPhone(row),
                        ExtensionRule.ofNumbers(fields, PHONES),
                        null,
                        fields.text("user_name"),
                        false);
            default -> lead(row);
        };
    }

    private static Body account(Row row) {
        Fields fields = row.fields();
        String segmentField = row.source().option(SEGMENT_FIELD);
        return new CustomerDescribed(
                fields.text("name"),
                phones(row, "phone_office", "phone_alternate"),
                Domains.of(fields.text("website")),
                segmentField.isEmpty() ? null : fields.text(segmentField),
                Employee.of(fields.id("assigned_user_id"), null, null, null),
                null,
                null,
                null,
                row.source().choices().onBoard(fields),
                false);
    }

    private static Body lead(Row row) {
        Moment entered = row.momentIfAny("date_entered");
        return new LeadCreated(
                Customer.of(row.fields().id("account_id"), null, null),
                entered == null ? null : entered.dayIn(row.source().zone()),
                false);
    }

    private static @Nullable String firstPhone(Row row) {
        List<String> phones = phones(row, PHONES);
        return phones.isEmpty() ? null : phones.getFirst();
    }

    private static List<String> phones(Row row, String... columns) {
        List<String> texts = Stream.of(columns)
                .map(row.fields()::text)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return Phones.e164(texts, row.source().region());
    }

    private static @Nullable String personName(Fields fields) {
        String first = fields.text("first_name");
        String last = fields.text("last_name");
        if (first == null || last == null) {
            return first == null ? last : first;
        }
        return first + " " + last;
    }
}
