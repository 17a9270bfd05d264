package org.contactboard.connector.salesforce;

import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.RecordChanged;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.Activity;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Events of the calendar. Salesforce never says that one took place, so its end does. */
final class EventTranslation {

    private EventTranslation() {}

    static Item item(SalesforceItem item) {
        if (item.verb() == Verb.DELETE) {
            return item.told(RecordWithdrawn.of(Cause.DELETED));
        }
        EventReading event = new EventReading(item);
        if (event.isCopy()) {
            return item.filtered(FilterReason.COPY);
        }
        return item.isWhole() ? whole(item, event) : changed(item, event);
    }

    private static Item whole(SalesforceItem item, EventReading event) {
        Activity activity = event.activity();
        if (activity == Activity.WRITTEN && item.verb() == Verb.CREATE) {
            return item.filtered(FilterReason.WRITTEN);
        }
        if (activity == Activity.INTERNAL || new ActivityReading(item).isAmongOurselves()) {
            return item.filtered(FilterReason.INTERNAL);
        }
        Channel channel = activity == null ? null : event.channel(activity);
        Conversation conversation = conversation(item, event);
        if (conversation.startedAt() == null && conversation.on() == null) {
            throw Refusal.missing("ActivityDateTime");
        }
        return item.told(
                channel == null
                        ? new RecordWithdrawn(Cause.WRITTEN, false, conversation)
                        : new AppointmentPlanned(conversation, true));
    }

    private static Item changed(SalesforceItem item, EventReading event) {
        Status status = statusNow(item, event);
        Conversation conversation = conversation(item, event);
        return status == null && conversation.isEmpty()
                ? item.filtered(FilterReason.EMPTY)
                : item.told(new RecordChanged(status, conversation));
    }

    private static @Nullable Status statusNow(SalesforceItem item, EventReading event) {
        Activity activity = event.activity();
        if (activity == Activity.INTERNAL || new ActivityReading(item).isAmongOurselves()) {
            return Status.NOT_HELD;
        }
        if (activity == null) {
            return null;
        }
        return event.channel(activity) == null ? Status.WRITTEN : Status.PLANNED;
    }

    private static Conversation conversation(SalesforceItem item, EventReading event) {
        Activity activity = event.activity();
        Conversation.Telling telling = new ActivityReading(item).telling();
        if (activity != null) {
            telling.channel(event.channel(activity));
        }
        event.time(telling);
        return telling.told();
    }
}
