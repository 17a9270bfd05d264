package org.contactboard.connector.superoffice;

import java.util.Map;
import java.util.Set;
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
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Activity;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;

/**
 * Activities: SuperOffice has calls, meetings, tasks, letters and mail in one table. Its type and its document say
 * whether it is written, its task what it is, by a list that every installation fills for itself.
 */
final class ActivityTranslation {

    static final Option<Map<String, Activity>> TASKS =
            Option.meanings("tasks", Activity.class, Map.of("1", Activity.MEETING, "3", Activity.CALL));

    private static final Set<String> SPOKEN_TYPES = Set.of("1", "2", "6", "7");
    private static final Set<String> WRITTEN_TYPES = Set.of("3", "4", "5", "8", "9");

    /** Declined, or the mother is gone. */
    private static final Set<String> OFF = Set.of("9", "10", "13");

    private ActivityTranslation() {}

    static Item item(SuperOfficeItem item) {
        if (item.isDeleted()) {
            return item.told(RecordWithdrawn.of(Cause.DELETED));
        }
        item.needsValues();
        if (isWritten(item.fields())) {
            return item.filtered(FilterReason.WRITTEN);
        }
        if (isCopy(item)) {
            return OFF.contains(String.valueOf(item.fields().text("status")))
                    ? item.told(RecordWithdrawn.of(Cause.CANCELLED))
                    : item.filtered(FilterReason.COPY);
        }
        Activity activity = activity(item);
        boolean withUs = item.source().choices().isOurselves(item.fields().id("contact_id"));
        return switch (activity) {
            case WRITTEN -> item.filtered(FilterReason.WRITTEN);
            case INTERNAL -> item.filtered(FilterReason.INTERNAL);
            case CALL, MEETING, VIDEO ->
                withUs
                        ? item.filtered(FilterReason.INTERNAL)
                        : item.told(body(item, new ActivityReading(item, activity)));
        };
    }

    /** A document's task is a row of another list. */
    private static boolean isWritten(Fields row) {
        boolean document = row.text("document_id") != null;
        String type = row.text("type");
        if (document || type != null && WRITTEN_TYPES.contains(type)) {
            return true;
        }
        if (type == null) {
            throw Refusal.undecided(row, "type");
        }
        if (!row.names("document_id")) {
            throw Refusal.notTold("document_id");
        }
        if (!SPOKEN_TYPES.contains(type)) {
            throw Refusal.unknownKind(
                    "The field type is " + type + ", which is none of SuperOffice's appointment types.");
        }
        return false;
    }

    /** Everybody who is invited has a row of his or her own, whose mother is the first. */
    private static boolean isCopy(SuperOfficeItem item) {
        if (!item.fields().names("mother_id")) {
            throw Refusal.notTold("mother_id");
        }
        String mother = item.fields().text("mother_id");
        return mother != null && !mother.equals(item.id());
    }

    private static Activity activity(SuperOfficeItem item) {
        String task = item.fields().text("task_idx");
        if (task == null) {
            throw Refusal.undecided(item.fields(), "task_idx");
        }
        Activity activity = item.source().option(TASKS).get(Option.word(task));
        if (activity == null) {
            throw Refusal.unmapped("task_idx", task, TASKS);
        }
        return activity;
    }

    private static Body body(SuperOfficeItem item, ActivityReading reading) {
        Status status = status(item.fields());
        boolean counts = status == Status.HELD || status == Status.PLANNED;
        Moment start = counts ? reading.start() : reading.startIfAny();
        if (start == null && status == Status.HELD) {
            throw Refusal.undecided(item.fields(), "activeDate");
        }
        Conversation conversation = reading.conversation(start);
        if (status == Status.CANCELLED) {
            return new RecordWithdrawn(Cause.CANCELLED, false, conversation);
        }
        if (!counts || start == null) {
            return new RecordWithdrawn(Cause.NOT_HELD, false, conversation);
        }
        if (reading.channel() == null) {
            return new RecordWithdrawn(Cause.WRITTEN, false, conversation);
        }
        return status == Status.HELD ? new ContactHeld(conversation) : new AppointmentPlanned(conversation, false);
    }

    private static Status status(Fields row) {
        String text = row.text("status");
        if (text == null) {
            throw Refusal.undecided(row, "status");
        }
        if (OFF.contains(text)) {
            return Status.CANCELLED;
        }
        return switch (text) {
            case "3" -> Status.HELD;
            // not started, started, and what one is invited for or assigned to
            case "1", "2", "5", "6", "7", "8", "11", "12" -> Status.PLANNED;
            case "0", "4" -> Status.NOT_HELD;
            default ->
                throw Refusal.unknownKind(
                        "The field status is " + text + ", which is none of SuperOffice's appointment statuses.");
        };
    }
}
