package org.contactboard.connector.suitecrm;

import java.util.Locale;
import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Calls and meetings: each change tells the whole row. */
final class ConversationTranslation {

    private ConversationTranslation() {}

    static Item item(String kind, Row row) {
        return row.told(kind, row.gone() ? deleted(row) : body(kind, row));
    }

    private static Body deleted(Row row) {
        return row.fields().isObject() ? RecordWithdrawn.of(Cause.DELETED) : RecordWithdrawn.byTombstone();
    }

    private static Body body(String kind, Row row) {
        String text = row.fields().text("status");
        if (text == null) {
            throw Refusal.missing("status");
        }
        Status status = status(text);
        if (status == null) {
            throw Refusal.unknownKind(
                    "The column status is " + text + ", which is neither Planned, Held nor Not Held.");
        }
        ConversationReading reading = new ConversationReading(kind, row);
        if (status == Status.NOT_HELD) {
            return new RecordWithdrawn(
                    Cause.NOT_HELD, countedBefore(row.before()), reading.conversation(row.momentIfAny("date_start")));
        }
        Moment start = row.moment("date_start");
        if (start == null) {
            throw Refusal.missing("date_start");
        }
        Conversation conversation = reading.conversation(start);
        if (reading.channel() == null) {
            return new RecordWithdrawn(Cause.WRITTEN, false, conversation);
        }
        return status == Status.HELD ? new ContactHeld(conversation) : new AppointmentPlanned(conversation, false);
    }

    private static boolean countedBefore(Fields before) {
        String text = before.text("status");
        return text != null && status(text) == Status.HELD && !before.flag("deleted");
    }

    private static @Nullable Status status(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replace('_', ' ')) {
            case "held" -> Status.HELD;
            case "planned" -> Status.PLANNED;
            case "not held" -> Status.NOT_HELD;
            default -> null;
        };
    }
}
