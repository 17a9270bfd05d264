package org.contactboard.connector.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.CustomerDescribed;
import org.contactboard.connector.event.EmployeeDescribed;
import org.contactboard.connector.event.LeadCreated;
import org.contactboard.connector.event.PersonDescribed;
import org.contactboard.connector.event.ProductDescribed;
import org.contactboard.connector.event.SatisfactionScored;
import org.contactboard.connector.reading.Domains;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.ExtensionRule;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** Accounts, persons, employees, products, leads and scores: changed or deleted. */
final class DescriptionTranslation {

    private DescriptionTranslation() {}

    static Item item(CloudEvent event, CrmRecord record, Source source) {
        String id = RecordIds.of(event, record);
        Fields data = event.data();
        Body body =
                switch (event.verb()) {
                    case "changed" -> data == null ? deletion(event) : description(event, data, record, source);
                    case "deleted" -> deletion(event);
                    default -> throw CloudEventsTranslator.unknown(event);
                };
        boolean live = data == null || !data.flag("history");
        return new Item.Told(event.noun(), id, event.revision(record), live, event.eventId(), body);
    }

    private static Body description(CloudEvent event, Fields data, CrmRecord record, Source source) {
        String region = source.region();
        return switch (event.noun()) {
            case "account" -> account(data, region);
            case "person" -> person(data, region);
            case "employee" ->
                new EmployeeDescribed(
                        data.text("name"),
                        Phones.e164(data.text("phone"), region),
                        ExtensionRule.told(data, "extension", "phone"),
                        data.text("email"),
                        data.text("login"),
                        false);
            case "product" ->
                new ProductDescribed(
                        data.text("name"), PartyReading.employee(data, "manager", "managerId", region), false);
            case "lead" -> new LeadCreated(customer(data), day(event, data, record, source), false);
            default -> new SatisfactionScored(customer(data), score(data), day(event, data, record, source), false);
        };
    }

    private static Body deletion(CloudEvent event) {
        return switch (event.noun()) {
            case "account" -> CustomerDescribed.deletion();
            case "person" -> PersonDescribed.deletion();
            case "employee" -> EmployeeDescribed.deletion();
            case "product" -> ProductDescribed.deletion();
            case "lead" -> LeadCreated.deletion();
            default -> SatisfactionScored.deletion();
        };
    }

    private static Body account(Fields data, String region) {
        return new CustomerDescribed(
                data.text("name"),
                data.isList("phones") ? Phones.e164(data.texts("phones"), region) : null,
                Domains.of(data.text("website"), data.text("email")),
                data.text("segment"),
                PartyReading.employee(data, "accountManager", "accountManagerId", region),
                data.isList("products") ? data.texts("products") : null,
                data.text("agreements"),
                data.names("doNotCall") ? data.flag("doNotCall") : null,
                data.names("onBoard") ? data.flag("onBoard") : null,
                false);
    }

    private static Body person(Fields data, String region) {
        return new PersonDescribed(
                data.text("name"), Phones.e164(data.text("phone"), region), data.text("role"), customer(data), false);
    }

    private static @Nullable Customer customer(Fields data) {
        return Customer.of(data.id("customerId"), null, null);
    }

    private static BigDecimal score(Fields data) {
        JsonNode score = data.node().path("score");
        if (!score.isNumber()) {
            throw Refusal.unreadable("The field score is missing or not a number; send a number.");
        }
        return score.decimalValue();
    }

    /** The day that data names, else that of the event, else that of the record. */
    private static LocalDate day(CloudEvent event, Fields data, CrmRecord record, Source source) {
        Moment on = MomentRule.read(data, "on", source.zone());
        if (on != null) {
            return on.dayIn(source.zone());
        }
        return (event.time() == null ? record.timestamp() : event.time())
                .atZone(source.zone())
                .toLocalDate();
    }
}
