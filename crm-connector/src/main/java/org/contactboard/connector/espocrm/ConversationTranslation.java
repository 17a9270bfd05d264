package org.contactboard.connector.espocrm;

import java.util.Map;
import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.RecordChanged;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;

/** Calls and meetings: a creation tells all, an update only what changed, a deletion only the id. */
final class ConversationTranslation {

    static final Option<Map<String, Status>> STATUSES = Option.meanings(
            "statuses",
            Status.class,
            Map.of("Planned", Status.PLANNED, "Held", Status.HELD, "Not Held", Status.NOT_HELD));

    private ConversationTranslation() {}

    static Item item(EspoItem item) {
        if (item.isDeleted()) {
            return item.told(RecordWithdrawn.of(Cause.DELETED));
        }
        ConversationReading reading = new ConversationReading(item);
        if (item.isWhole() && reading.isInternal()) {
            return item.filtered(FilterReason.INTERNAL);
        }
        return item.isWhole() ? item.told(created(item, reading)) : changed(item, reading);
    }

    private static Body created(EspoItem item, ConversationReading reading) {
        Status status = requiredStatus(item);
        return switch (status) {
            case HELD, PLANNED -> counting(status, reading);
            case NOT_HELD -> new RecordWithdrawn(Cause.NOT_HELD, false, reading.conversation());
            case CANCELLED -> new RecordWithdrawn(Cause.CANCELLED, false, reading.conversation());
            case WRITTEN -> new RecordWithdrawn(Cause.WRITTEN, false, reading.conversation());
            case DELETED -> RecordWithdrawn.of(Cause.DELETED);
        };
    }

    private static Body counting(Status status, ConversationReading reading) {
        Conversation conversation = reading.conversation();
        if (conversation.startedAt() == null && conversation.on() == null) {
            throw Refusal.missing("dateStart");
        }
        if (reading.isUncountedVideo()) {
            return new RecordWithdrawn(Cause.WRITTEN, false, conversation);
        }
        return status == Status.HELD ? new ContactHeld(conversation) : new AppointmentPlanned(conversation, false);
    }

    private static Item changed(EspoItem item, ConversationReading reading) {
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
        String text = item.fields().text("status");
        if (text == null) {
            throw Refusal.missing("status");
        }
        Status status = item.source().option(STATUSES).get(Option.word(text));
        if (status == null) {
            throw Refusal.unmapped("status", text, STATUSES);
        }
        return status;
    }
}
