package org.contactboard.connector.hubspot;

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
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Companies (accounts), contacts (persons), owners (employees), leads and products. */
final class DescriptionTranslation {

    private DescriptionTranslation() {}

    static Item item(HubSpotItem item) {
        Body body = description(item);
        return body.members().isEmpty() ? item.filtered(FilterReason.EMPTY) : item.told(body);
    }

    private static Body description(HubSpotItem item) {
        Fields fields = item.properties();
        return switch (item.type()) {
            case COMPANY -> company(item);
            case CONTACT -> person(item);
            case OWNER, USER ->
                new EmployeeDescribed(
                        personName(item, "firstName", "lastName", "hs_given_name", "hs_family_name"),
                        null,
                        null,
                        fields.firstText("email", "hs_email"),
                        null,
                        false);
            case PRODUCT -> new ProductDescribed(fields.text("name"), null, false);
            case LEAD -> lead(item);
            case CALL,
                    MEETING,
                    EMAIL,
                    NOTE,
                    TASK,
                    COMMUNICATION,
                    POSTAL_MAIL,
                    DEAL,
                    TICKET,
                    LINE_ITEM,
                    QUOTE,
                    INVOICE,
                    ORDER -> throw new IllegalStateException(item.type() + " describes nobody");
        };
    }

    private static Body company(HubSpotItem item) {
        Fields fields = item.properties();
        String segmentField = item.source().option(HubSpotOptions.SEGMENT_FIELD);
        return new CustomerDescribed(
                fields.text("name"),
                item.tells("phone")
                        ? Phones.e164(fields.texts("phone"), item.source().region())
                        : null,
                Domains.of(fields.text("domain"), fields.text("website")),
                segmentField.isEmpty() ? null : fields.text(segmentField),
                item.owner(),
                null,
                null,
                null,
                onBoard(item),
                false);
    }

    private static @Nullable Boolean onBoard(HubSpotItem item) {
        List<Condition> conditions = item.source().choices().boardCustomers();
        boolean decides =
                item.isWhole() || conditions.stream().map(Condition::path).anyMatch(item.properties()::namesAt);
        return decides ? item.source().choices().onBoard(item.properties()) : null;
    }

    private static Body person(HubSpotItem item) {
        String phone = Stream.of("phone", "mobilephone")
                .map(name -> Phones.e164(item.text(name), item.source().region()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new PersonDescribed(
                personName(item, "firstname", "lastname", "firstname", "lastname"),
                phone,
                item.text("jobtitle"),
                Customer.of(company(item, "associatedcompanyid"), null, null),
                false);
    }

    private static Body lead(HubSpotItem item) {
        Moment created = MomentRule.readIfAny(item.object(), "createdAt", java.time.ZoneOffset.UTC);
        Moment known = created == null ? item.momentIfAny("hs_createdate") : created;
        return new LeadCreated(
                Customer.of(company(item, "hs_primary_company_id"), null, null),
                known == null ? null : known.dayIn(item.source().zone()),
                false);
    }

    private static @Nullable String company(HubSpotItem item, String property) {
        String primary = item.properties().id(property);
        List<String> companies = item.links().companies();
        return primary == null && !companies.isEmpty() ? companies.getFirst() : primary;
    }

    /** A change of half a name says too little. */
    private static @Nullable String personName(
            HubSpotItem item, String first, String last, String otherFirst, String otherLast) {
        if (!item.isWhole()) {
            return null;
        }
        String given = item.properties().firstText(first, otherFirst);
        String family = item.properties().firstText(last, otherLast);
        if (given == null || family == null) {
            return given == null ? family : given;
        }
        return given + " " + family;
    }
}
