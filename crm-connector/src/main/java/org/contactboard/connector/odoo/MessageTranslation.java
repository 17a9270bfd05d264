package org.contactboard.connector.odoo;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.Activity;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Messages ({@code mail.message}): Odoo posts one when an activity is done, and then says of which type it was. */
record MessageTranslation(OdooRow row) {

    /** Every other message was sent to somebody, or by somebody. */
    private static final Set<String> NOTIFICATIONS = Set.of("notification", "auto_comment", "user_notification");

    private static final Pattern SENDER = Pattern.compile("\"?([^\"<]*)\"?\\s*<([^<>]+@[^<>]+)>");

    Item item() {
        if (row.gone()) {
            return row.told(
                    ActivityTranslation.KIND,
                    row.change().isTombstone() ? RecordWithdrawn.byTombstone() : RecordWithdrawn.of(Cause.DELETED));
        }
        Activity type = ActivityTypes.read(row, "mail_activity_type_id");
        Channel channel = ActivityTypes.channel(type, row.source().video());
        if (channel == null) {
            return row.filtered("message", ActivityTypes.reason(type));
        }
        return isNotification()
                ? row.told(ActivityTranslation.KIND, new ContactHeld(conversation(channel)))
                : row.filtered("message", FilterReason.WRITTEN);
    }

    private boolean isNotification() {
        String type = row.fields().text("message_type");
        if (type == null) {
            throw Refusal.missing("message_type");
        }
        return NOTIFICATIONS.contains(type);
    }

    private Conversation conversation(Channel channel) {
        Moment date = row.moment("date");
        if (date == null) {
            throw Refusal.missing("date");
        }
        return Conversation.telling()
                .customer(Customer.of(row.partnerReferred(), null, null))
                .products(row.source().choices().products(row.fields()))
                .channel(channel)
                .startedAt(date.instant())
                .on(date.day())
                .employee(employee())
                .purpose(row.source().choices().purpose(row.fields(), row.refersToCase()))
                .told();
    }

    /** The user that wrote it, with the name and address of its sender. */
    private @Nullable Employee employee() {
        Relation user = Relation.one(row.fields(), "create_uid");
        String from = row.fields().text("email_from");
        Matcher sender = SENDER.matcher(from == null ? "" : from);
        if (user.id() == null || !sender.matches()) {
            return Employee.of(user.id(), user.name(), null, null);
        }
        String name = sender.group(1).isBlank() ? user.name() : sender.group(1).strip();
        return Employee.of(user.id(), name, sender.group(2).strip(), null);
    }
}
