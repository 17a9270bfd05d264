package org.contactboard.connector.hubspot;

import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.RecordChanged;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.Activity;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Calls and meetings: whole from an API, one property at a time from a webhook. */
final class ConversationTranslation {

    private ConversationTranslation() {}

    static Item item(HubSpotItem item, Reading reading) {
        if (!item.isWhole()) {
            return changed(item, reading);
        }
        if (activity(item) == Activity.INTERNAL || new ConversationReading(item).isAmongOurselves()) {
            return item.filtered(FilterReason.INTERNAL);
        }
        return item.told(whole(item, reading));
    }

    private static Body whole(HubSpotItem item, Reading reading) {
        Status status = reading.status();
        Channel channel = channel(item, reading);
        Conversation conversation = conversation(item, reading, channel);
        boolean hasStart = conversation.startedAt() != null || conversation.on() != null;
        return switch (status == null ? Status.NOT_HELD : status) {
            case HELD, PLANNED -> {
                if (!hasStart) {
                    throw Refusal.missing(reading.start());
                }
                yield channel == null
                        ? new RecordWithdrawn(Cause.WRITTEN, false, conversation)
                        : status == Status.HELD
                                ? new ContactHeld(conversation)
                                : new AppointmentPlanned(conversation, false);
            }
            case NOT_HELD -> new RecordWithdrawn(Cause.NOT_HELD, false, conversation);
            case CANCELLED -> new RecordWithdrawn(Cause.CANCELLED, false, conversation);
            case WRITTEN -> new RecordWithdrawn(Cause.WRITTEN, false, conversation);
            case DELETED -> RecordWithdrawn.of(Cause.DELETED);
        };
    }

    /** One property: what else the object says is not known here, so a place that does not count ends it. */
    private static Item changed(HubSpotItem item, Reading reading) {
        Activity activity = activity(item);
        Conversation conversation =
                conversation(item, reading, tellsChannel(item, reading) ? channel(item, reading) : null);
        boolean isSpoken = !tellsChannel(item, reading) || channel(item, reading) != null;
        Status status = activity == Activity.INTERNAL ? Status.NOT_HELD : isSpoken ? reading.status() : Status.WRITTEN;
        return status == null && conversation.isEmpty()
                ? item.filtered(FilterReason.EMPTY)
                : item.told(new RecordChanged(status, conversation));
    }

    private static Conversation conversation(HubSpotItem item, Reading reading, @Nullable Channel channel) {
        Conversation.Telling telling = new ConversationReading(item).telling();
        if (tellsChannel(item, reading)) {
            telling.channel(channel);
        }
        reading.time(telling);
        return telling.told();
    }

    private static boolean tellsChannel(HubSpotItem item, Reading reading) {
        return reading.tellsChannel() || activity(item) != null;
    }

    /** What the organisation's own type of activity means goes before the place. */
    private static @Nullable Channel channel(HubSpotItem item, Reading reading) {
        Activity activity = activity(item);
        if (activity == null) {
            return reading.channel();
        }
        return switch (activity) {
            case CALL -> Channel.PHONE;
            case MEETING -> Channel.FACE_TO_FACE;
            case VIDEO -> item.source().video().channel();
            case WRITTEN, INTERNAL -> null;
        };
    }

    /** That a meeting is a meeting says nothing of its place. */
    private static @Nullable Activity activity(HubSpotItem item) {
        Activity meant = item.source().option(HubSpotOptions.ACTIVITY_TYPES).get(item.word("hs_activity_type"));
        return meant == Activity.MEETING && item.type() == ObjectType.MEETING ? null : meant;
    }
}
