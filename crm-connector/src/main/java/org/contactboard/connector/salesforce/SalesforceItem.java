package org.contactboard.connector.salesforce;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/**
 * One record of Salesforce, as far as it is told.
 *
 * @param live false for what a topic that ends in {@code snapshot} brings
 */
record SalesforceItem(
        String entity, String id, Verb verb, Fields fields, Revision revision, boolean live, Source source) {

    static String kindOf(String entity) {
        return switch (entity) {
            case "Task" -> "call";
            case "Event" -> "meeting";
            case "Account" -> "account";
            case "Contact" -> "person";
            case "User" -> "employee";
            case "Lead" -> "lead";
            case "Product2" -> "product";
            case "EmailMessage", "ListEmail" -> "email";
            case "Note", "ContentNote" -> "note";
            default -> entity.toLowerCase(Locale.ROOT);
        };
    }

    String kind() {
        return kindOf(entity);
    }

    boolean isWhole() {
        return verb.isWhole();
    }

    /** True when something is said of one of the fields: a whole record says something of every field. */
    boolean tells(String... names) {
        return isWhole() || fields.namesAny(names);
    }

    @Nullable
    String text(String field) {
        return fields.text(field);
    }

    @Nullable
    String phone(String field) {
        return Phones.e164(fields.text(field), source.region());
    }

    /** Salesforce writes times in UTC, whatever form they have. */
    @Nullable
    Moment moment(String field) {
        return MomentRule.read(fields, field, ZoneOffset.UTC);
    }

    @Nullable
    Moment momentIfAny(String field) {
        return MomentRule.readIfAny(fields, field, ZoneOffset.UTC);
    }

    Item told(Body body) {
        return new Item.Told(kind(), id, revision, live, null, body);
    }

    Item filtered(FilterReason reason) {
        return filtered(kind(), reason);
    }

    Item filtered(String kind, FilterReason reason) {
        return new Item.Filtered(
                kind, id, revision, reason, PartyReading.accountId(fields), fields.id("OwnerId"), occurredOn());
    }

    private @Nullable LocalDate occurredOn() {
        Moment day = dayIfAny("ActivityDate");
        if (day != null) {
            return day.day();
        }
        for (String name : new String[] {"ActivityDateTime", "StartDateTime", "MessageDate", "CreatedDate"}) {
            Moment moment = momentIfAny(name);
            if (moment != null) {
                return moment.dayIn(source.zone());
            }
        }
        return null;
    }

    private @Nullable Moment dayIfAny(String field) {
        try {
            return DayReading.of(fields, field);
        } catch (Refusal unreadable) {
            return null;
        }
    }
}
