package org.contactboard.connector.odoo;

import java.time.LocalDate;
import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.Activity;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;

/**
 * What somebody plans to do ({@code mail.activity}). Its end proves nothing: it goes, or is archived, when it is done and
 * when it is not.
 */
record ActivityTranslation(OdooRow row) {

    static final String KIND = "call";

    Item item() {
        if (isOver()) {
            return row.told(KIND, RecordWithdrawn.of(Cause.NOT_HELD));
        }
        Activity type = ActivityTypes.read(row, "activity_type_id");
        if (Relation.one(row.fields(), "calendar_event_id").id() != null) {
            return row.filtered(KIND, FilterReason.COPY);
        }
        Channel channel = ActivityTypes.channel(type, row.source().video());
        if (channel == null) {
            return row.filtered("activity", ActivityTypes.reason(type));
        }
        LocalDate day = row.day("date_deadline");
        if (day == null) {
            throw Refusal.missing("date_deadline");
        }
        return row.told(KIND, new AppointmentPlanned(conversation(channel, day), false));
    }

    private boolean isOver() {
        return row.gone()
                || row.isArchived()
                || row.fields().flag("done")
                || row.fields().text("date_done") != null;
    }

    private Conversation conversation(Channel channel, LocalDate day) {
        return Conversation.telling()
                .customer(Customer.of(row.partnerReferred(), null, null))
                .products(row.source().choices().products(row.fields()))
                .channel(channel)
                .on(day)
                .employee(row.employee("user_id"))
                .purpose(row.source().choices().purpose(row.fields(), row.refersToCase()))
                .told();
    }
}
