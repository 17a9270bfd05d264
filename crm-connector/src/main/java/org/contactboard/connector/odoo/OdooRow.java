package org.contactboard.connector.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/**
 * A record of a model, as it is after a change.
 *
 * @param id the record's own number
 * @param gone deleted; an archived one still stands
 * @param live false for a snapshot's read
 */
record OdooRow(
        String model,
        String id,
        Fields fields,
        Change change,
        boolean gone,
        boolean live,
        Revision revision,
        Source source) {

    private static final int LAST_DAY = 100_000;

    /** Of what was held: the model's name before its number, for Odoo numbers each model by itself. */
    String reference() {
        return model + "," + id;
    }

    Item told(String kind, Body body) {
        return told(kind, reference(), body);
    }

    Item told(String kind, String recordId, Body body) {
        return new Item.Told(kind, recordId, revision, live, null, body);
    }

    Item filtered(String kind, FilterReason reason) {
        Moment when = momentIfAny("date");
        LocalDate day = when == null ? dayIfAny("date_deadline") : when.dayIn(source.zone());
        return new Item.Filtered(kind, reference(), revision, reason, partnerReferred(), employeeId(), day);
    }

    boolean isArchived() {
        return fields.names("active") && !fields.flag("active");
    }

    /** The partner that the record is about, where it is about one. */
    @Nullable
    String partnerReferred() {
        String named = fields.firstText("res_model", "model");
        return "res.partner".equals(named) ? Relation.one(fields, "res_id").id() : null;
    }

    boolean refersToCase() {
        return "helpdesk.ticket".equals(fields.firstText("res_model", "model"));
    }

    @Nullable
    Employee employee(String field) {
        Relation user = Relation.one(fields, field);
        return Employee.of(user.id(), user.name(), null, null);
    }

    /** Odoo stores UTC, and its webhooks tell it without saying so. */
    @Nullable
    Moment moment(String field) {
        return MomentRule.read(fields, field, ZoneOffset.UTC);
    }

    @Nullable
    Moment momentIfAny(String field) {
        return MomentRule.readIfAny(fields, field, ZoneOffset.UTC);
    }

    /** A date: text, or the number of days since 1970 in which Debezium counts. */
    @Nullable
    LocalDate day(String field) {
        JsonNode value = fields.node().path(field);
        if (value.isIntegralNumber() && value.canConvertToInt() && Math.abs(value.intValue()) < LAST_DAY) {
            return value.intValue() == 0 ? null : LocalDate.ofEpochDay(value.intValue());
        }
        Moment moment = moment(field);
        return moment == null ? null : moment.dayIn(ZoneOffset.UTC);
    }

    private @Nullable LocalDate dayIfAny(String field) {
        try {
            return day(field);
        } catch (Refusal unreadable) {
            return null;
        }
    }

    private @Nullable String employeeId() {
        String user = Relation.one(fields, "user_id").id();
        return user == null ? Relation.one(fields, "create_uid").id() : user;
    }
}
