package org.contactboard.connector.suitecrm;

import java.util.Map;
import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** Calls and meetings: each change tells the whole row. */
final class ConversationTranslation {

    static final Option<Map<String, Status>> STATUSES = Option.meanings(
            "statuses",
            Status.class,
            Map.of("Planned", Status.PLANNED, "Held", Status.HELD, "Not Held", Status.NOT_HELD));

    private ConversationTranslation() {}

    static Item item(String kind, Row row) {
        if (row.gone()) {
            return row.told(kind, deleted(row));
        }
        ConversationReading reading = new ConversationReading(kind, row);
        return reading.isInternal() ? row.filtered(kind, FilterReason.INTERNAL) : row.told(kind, body(row, reading));
    }

    private static Body deleted(Row row) {
        return row.fields().isObject() ? RecordWithdrawn.of(Cause.DELETED) : RecordWithdrawn.byTombstone();
    }

    private static Body body(Row row, ConversationReading reading) {
        String text = row.fields().text("status");
        if (text == null) {
            throw Refusal.missing("status");
        }
        Status status = status(text, row.source());
        if (status == null) {
            throw Refusal.unmapped("status", text, STATUSES);
        }
        return switch (status) {
            case HELD, PLANNED -> counting(status, row, reading);
            case NOT_HELD -> withdrawn(Cause.NOT_HELD, row, reading);
            case CANCELLED -> withdrawn(Cause.CANCELLED, row, reading);
            case WRITTEN -> withdrawn(Cause.WRITTEN, row, reading);
            case DELETED -> RecordWithdrawn.of(Cause.DELETED);
        };
    }

    /** A row without the column that says whether it is deleted may be. */
    private static Body counting(Status status, Row row, ConversationReading reading) {
        if (!row.fields().names("deleted")) {
            throw Refusal.missing("deleted");
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

    private static Body withdrawn(Cause cause, Row row, ConversationReading reading) {
        return new RecordWithdrawn(cause, countedBefore(row), reading.conversation(row.momentIfAny("date_start")));
    }

    private static boolean countedBefore(Row row) {
        String text = row.before().text("status");
        return text != null
                && status(text, row.source()) == Status.HELD
                && !row.before().flag("deleted");
    }

    /** SugarCRM writes its own statuses with underscores here and there. */
    private static @Nullable Status status(String text, Source source) {
        Map<String, Status> statuses = source.option(STATUSES);
        Status status = statuses.get(Option.word(text));
        return status == null ? statuses.get(Option.word(text.replace('_', ' '))) : status;
    }
}
