package org.contactboard.connector.espocrm;

import java.util.Locale;
import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.RecordChanged;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Calls and meetings: a creation tells all, an update only what changed, a deletion only the id. */
final class ConversationTranslation {

    private ConversationTranslation() {}

    static Item item(EspoItem item) {
        if (item.isDeleted()) {
            return item.told(RecordWithdrawn.of(Cause.DELETED));
        }
        return item.isWhole() ? item.told(created(item)) : changed(item);
    }

    private static Body created(EspoItem item) {
        Status status = status(item);
        if (status == null) {
            throw Refusal.missing("status");
        }
        ConversationReading reading = new ConversationReading(item);
        if (status == Status.NOT_HELD) {
            return new RecordWithdrawn(Cause.NOT_HELD, false, reading.conversation());
        }
        Conversation conversation = reading.conversation();
        if (conversation.startedAt() == null && conversation.on() == null) {
            throw Refusal.missing("dateStart");
        }
        if (reading.isUncountedVideo()) {
            return new RecordWithdrawn(Cause.WRITTEN, false, conversation);
        }
        return status == Status.HELD ? new ContactHeld(conversation) : new AppointmentPlanned(conversation, false);
    }

    private static Item changed(EspoItem item) {
        ConversationReading reading = new ConversationReading(item);
        Status status = item.fields().names("status") ? requiredStatus(item) : null;
        Conversation conversation = reading.conversation();
        if (reading.isUncountedVideo()) {
            return item.told(new RecordChanged(Status.WRITTEN, conversation));
        }
        return status == null && conversation.isEmpty()
                ? item.filtered(FilterReason.EMPTY)
                : item.told(new RecordChanged(status, conversation));
    }

    private static Status requiredStatus(EspoItem item) {
        Status status = status(item);
        if (status == null) {
            throw Refusal.missing("status");
        }
        return status;
    }

    private static @Nullable Status status(EspoItem item) {
        String text = item.fields().text("status");
        return text == null
                ? null
                : switch (text.toLowerCase(Locale.ROOT)) {
                    case "held" -> Status.HELD;
                    case "planned" -> Status.PLANNED;
                    case "not held" -> Status.NOT_HELD;
                    default ->
                        throw Refusal.unknownKind(
                                "The field status is " + text + ", which is neither Planned, Held nor Not Held.");
                };
    }
}
