package org.contactboard.connector.odoo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.PlaceRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Odoo's calendar ({@code calendar.event}): it never says that a meeting was held, its end says so. */
record EventTranslation(OdooRow row) {

    static final String KIND = "meeting";

    Item item() {
        return isInternal() ? row.filtered(KIND, FilterReason.INTERNAL) : row.told(KIND, body());
    }

    /** Only we attend, and it is about nobody else. Whoever organises alone may have left the customer out. */
    private boolean isInternal() {
        String about = fields().text("res_model");
        return !row.gone()
                && !row.isArchived()
                && attendees().isEmpty()
                && Relation.many(fields(), "partner_ids").stream().anyMatch(it -> isOurselves(it.id()))
                && (about == null || isOurselves(row.partnerReferred()))
                && Relation.one(fields(), "opportunity_id").id() == null;
    }

    private boolean isOurselves(@Nullable String partner) {
        return row.source().choices().isOurselves(partner);
    }

    private Body body() {
        if (row.gone()) {
            return row.change().isTombstone() ? RecordWithdrawn.byTombstone() : RecordWithdrawn.of(Cause.DELETED);
        }
        if (row.isArchived()) {
            return RecordWithdrawn.of(Cause.DELETED);
        }
        if (!fields().names("active")) {
            throw Refusal.notTold("active");
        }
        LocalDate day = day();
        Moment start = day == null ? row.moment("start") : null;
        if (day == null && start == null) {
            throw Refusal.missing("start");
        }
        Channel channel = channel();
        Conversation conversation = conversation(channel, day, start);
        return channel == null
                ? new RecordWithdrawn(Cause.WRITTEN, false, conversation)
                : new AppointmentPlanned(conversation, true);
    }

    /** Of a whole day the date alone is meant, though Odoo computes a start for it. */
    private @Nullable LocalDate day() {
        if (!fields().flag("allday")) {
            return null;
        }
        LocalDate day = row.day("start_date");
        return day == null ? row.day("start") : day;
    }

    private @Nullable Channel channel() {
        return PlaceRule.read(
                        fields().text("videocall_location"),
                        fields().text("location"),
                        row.source().region())
                .channel(row.source().video());
    }

    private Conversation conversation(@Nullable Channel channel, @Nullable LocalDate day, @Nullable Moment start) {
        List<Relation> attendees = attendees();
        Moment stop = day == null ? row.momentIfAny("stop") : null;
        Conversation.Telling telling = Conversation.telling();
        customers(telling, attendees);
        return telling.products(row.source().choices().products(fields()))
                .channel(channel)
                .startedAt(start == null ? null : start.instant())
                .on(start == null ? day : start.day())
                .endedAt(stop == null ? null : stop.instant())
                .contactPerson(person(attendees))
                .employee(row.employee("user_id"))
                .purpose(row.source().choices().purpose(fields(), row.refersToCase()))
                .keeps(fields().names("partner_ids") ? new String[0] : new String[] {"contactPerson"})
                .told();
    }

    /** The partner that the event is about; else each attendee, for one may be a company or somebody there. */
    private void customers(Conversation.Telling telling, List<Relation> attendees) {
        String about = row.partnerReferred();
        if (about != null && !isOurselves(about)) {
            telling.customer(Customer.of(about, null, null));
        } else if (attendees.size() == 1) {
            telling.customer(Customer.of(attendees.getFirst().id(), null, null));
        } else if (!attendees.isEmpty()) {
            telling.customers(attendees.stream()
                    .map(it -> new Customer(it.id(), null, null))
                    .toList());
        }
    }

    private @Nullable ContactPerson person(List<Relation> attendees) {
        String about = row.partnerReferred();
        for (Relation attendee : attendees) {
            if (!String.valueOf(attendee.id()).equals(about)) {
                return ContactPerson.of(attendee.id(), attendee.name(), null);
            }
        }
        return null;
    }

    /** Without ourselves, and without whoever organises it. */
    private List<Relation> attendees() {
        String organiser = Relation.one(fields(), "partner_id").id();
        List<Relation> attendees = new ArrayList<>();
        for (Relation attendee : Relation.many(fields(), "partner_ids")) {
            String id = String.valueOf(attendee.id());
            if (!isOurselves(id) && !id.equals(organiser)) {
                attendees.add(attendee);
            }
        }
        return attendees;
    }

    private Fields fields() {
        return row.fields();
    }
}
