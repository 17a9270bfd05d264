package org.contactboard.connector.dynamics365;

import java.time.ZoneOffset;
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
import org.contactboard.connector.reading.Domains;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.ExtensionRule;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Accounts, contacts (persons), users (employees), leads and products. */
final class DescriptionTranslation {

    static final Option<String> SEGMENT_FIELD = Option.text("segment-field");

    private static final String[] NUMBERS = {"telephone1", "telephone2", "telephone3"};

    private DescriptionTranslation() {}

    static Item item(DynamicsItem item) {
        String kind = String.valueOf(ActivityTranslation.kindOf(item));
        Body body = item.change().isDeleted() ? deletion(kind) : description(kind, item);
        return body.members().isEmpty() ? item.filtered(kind, FilterReason.EMPTY) : item.told(kind, body);
    }

    private static Body deletion(String kind) {
        return switch (kind) {
            case "account" -> CustomerDescribed.deletion();
            case "person" -> PersonDescribed.deletion();
            case "employee" -> EmployeeDescribed.deletion();
            case "product" -> ProductDescribed.deletion();
            default -> LeadCreated.deletion();
        };
    }

    private static Body description(String kind, DynamicsItem item) {
        Fields row = item.fields();
        return switch (kind) {
            case "account" -> account(item);
            case "person" ->
                new PersonDescribed(
                        name(row),
                        firstPhone(item, "telephone1", "mobilephone", "telephone2"),
                        row.text("jobtitle"),
                        customer(row, "parentcustomerid"),
                        false);
            case "employee" ->
                new EmployeeDescribed(
                        name(row),
                        firstPhone(item, "address1_telephone1", "mobilephone"),
                        ExtensionRule.ofNumbers(row, "address1_telephone1", "mobilephone"),
                        row.text("internalemailaddress"),
                        row.text("domainname"),
                        false);
            case "product" -> new ProductDescribed(row.text("name"), null, false);
            default -> lead(item);
        };
    }

    private static Body account(DynamicsItem item) {
        Fields row = item.fields();
        String segment = item.source().option(SEGMENT_FIELD);
        return new CustomerDescribed(
                row.text("name"),
                row.namesAny(NUMBERS) ? phones(item, NUMBERS) : null,
                Domains.of(row.text("websiteurl"), row.text("emailaddress1")),
                segment.isEmpty() ? null : row.firstText(segment + Lookup.NAME, segment),
                item.employee("ownerid"),
                null,
                null,
                row.names("donotphone") ? row.flag("donotphone") : null,
                item.change().isWhole() ? item.source().choices().onBoard(row) : null,
                false);
    }

    private static Body lead(DynamicsItem item) {
        Customer customer = customer(item.fields(), "parentaccountid");
        Moment created = MomentRule.readIfAny(item.fields(), "createdon", ZoneOffset.UTC);
        return new LeadCreated(
                customer == null ? customer(item.fields(), "customerid") : customer,
                created == null ? null : created.dayIn(item.source().zone()),
                false);
    }

    /** A person's customer can be a person as well; a lead's account has no type of its own in older exports. */
    private static @Nullable Customer customer(Fields row, String column) {
        Lookup other = Lookup.of(row, column);
        return other != null && (other.isOf("account") || column.equals("parentaccountid"))
                ? new Customer(other.id(), other.name(), null)
                : null;
    }

    private static @Nullable String name(Fields row) {
        String whole = row.text("fullname");
        String first = row.text("firstname");
        String last = row.text("lastname");
        if (whole != null || first == null && !row.names("firstname") || last == null) {
            return whole;
        }
        return first == null ? last : first + " " + last;
    }

    private static @Nullable String firstPhone(DynamicsItem item, String... columns) {
        List<String> phones = phones(item, columns);
        return phones.isEmpty() ? null : phones.getFirst();
    }

    private static List<String> phones(DynamicsItem item, String... columns) {
        List<String> texts = Stream.of(columns)
                .map(item.fields()::text)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return Phones.e164(texts, item.source().region());
    }
}
