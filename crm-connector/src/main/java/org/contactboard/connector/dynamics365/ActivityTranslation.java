package org.contactboard.connector.dynamics365;

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
import org.contactboard.connector.translation.Activity;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Activities: what their table is decides whether anybody spoke, their state whether it took place. */
final class ActivityTranslation {

    static final Option<Map<String, Activity>> ACTIVITY_TYPES = Option.meanings(
            "activity-types",
            Activity.class,
            Map.ofEntries(
                    Map.entry("phonecall", Activity.CALL),
                    Map.entry("appointment", Activity.MEETING),
                    Map.entry("serviceappointment", Activity.MEETING),
                    Map.entry("email", Activity.WRITTEN),
                    Map.entry("letter", Activity.WRITTEN),
                    Map.entry("fax", Activity.WRITTEN),
                    Map.entry("task", Activity.WRITTEN),
                    Map.entry("socialactivity", Activity.WRITTEN),
                    Map.entry("annotation", Activity.WRITTEN),
                    Map.entry("chat", Activity.WRITTEN),
                    Map.entry("campaignactivity", Activity.WRITTEN),
                    Map.entry("campaignresponse", Activity.WRITTEN),
                    Map.entry("bulkoperation", Activity.WRITTEN)));

    /** The plan of a series, whose meetings are appointments of their own. */
    private static final String SERIES = "recurringappointmentmaster";

    private static final String MASTER = "1";

    private ActivityTranslation() {}

    static @Nullable String kindOf(DynamicsItem item) {
        String table = item.change().table();
        return switch (table) {
            case "" -> null;
            case "contact" -> "person";
            case "systemuser" -> "employee";
            case "annotation" -> "note";
            case SERIES -> "meeting";
            default -> {
                Activity activity = activity(item);
                yield activity == null || activity == Activity.WRITTEN
                        ? table
                        : activity == Activity.CALL ? "call" : "meeting";
            }
        };
    }

    static Item item(DynamicsItem item) {
        Change change = item.change();
        String kind = String.valueOf(kindOf(item));
        if (change.table().equals(SERIES) || MASTER.equals(change.fields().text("instancetypecode"))) {
            return item.filtered(kind, FilterReason.COPY);
        }
        Activity activity = activity(item);
        if (activity == null) {
            change.mustTellSomething();
            throw unknown(change);
        }
        return switch (activity) {
            case WRITTEN -> item.filtered(kind, FilterReason.WRITTEN);
            case INTERNAL -> item.filtered(kind, FilterReason.INTERNAL);
            case CALL, MEETING, VIDEO -> {
                change.mustTellSomething();
                yield conversation(item, kind, ActivityReading.of(item, activity));
            }
        };
    }

    private static Item conversation(DynamicsItem item, String kind, ActivityReading reading) {
        if (item.change().isDeleted()) {
            return item.told(kind, RecordWithdrawn.of(Cause.DELETED));
        }
        if (item.change().isWhole() && reading.participants().areInternal()) {
            return item.filtered(kind, FilterReason.INTERNAL);
        }
        Status status = StatusReading.status(item.change(), item.source());
        Conversation conversation = reading.conversation(status);
        if (item.change().isWhole()) {
            return item.told(kind, whole(item, reading, status, conversation));
        }
        Status told = reading.isUncountedVideo() ? Status.WRITTEN : status;
        return told == null && conversation.isEmpty()
                ? item.filtered(kind, FilterReason.EMPTY)
                : item.told(kind, new RecordChanged(told, conversation));
    }

    private static Body whole(
            DynamicsItem item, ActivityReading reading, @Nullable Status status, Conversation conversation) {
        if (status == null) {
            throw Refusal.missing("statecode");
        }
        boolean timeless = conversation.startedAt() == null && conversation.on() == null;
        if (status == Status.HELD && timeless) {
            throw Refusal.missing("actualstart");
        }
        if ((status == Status.HELD || status == Status.PLANNED) && reading.hidesCustomer(conversation)) {
            throw Refusal.needsEnrichment("Nothing says of which table the row is that the activity refers to;"
                    + " ask for Prefer: odata.include-annotations=\"*\".");
        }
        boolean countedBefore = StatusReading.countedBefore(item.change(), item.source());
        if (reading.isUncountedVideo() && (status == Status.HELD || status == Status.PLANNED)) {
            return new RecordWithdrawn(Cause.WRITTEN, countedBefore, conversation);
        }
        return switch (status) {
            case HELD -> new ContactHeld(conversation);
            case PLANNED ->
                timeless
                        ? new RecordWithdrawn(Cause.NOT_HELD, countedBefore, conversation)
                        : new AppointmentPlanned(conversation, false);
            case NOT_HELD -> new RecordWithdrawn(Cause.NOT_HELD, countedBefore, conversation);
            case CANCELLED -> new RecordWithdrawn(Cause.CANCELLED, countedBefore, conversation);
            case WRITTEN -> new RecordWithdrawn(Cause.WRITTEN, countedBefore, conversation);
            case DELETED -> RecordWithdrawn.of(Cause.DELETED);
        };
    }

    private static @Nullable Activity activity(DynamicsItem item) {
        return item.source().option(ACTIVITY_TYPES).get(item.change().table());
    }

    private static Refusal unknown(Change change) {
        String table = change.table();
        return change.fields().names("activityid") && !table.isEmpty()
                ? Refusal.unmapped("activitytypecode", table, ACTIVITY_TYPES)
                : Refusal.unknownKind("The table '" + table + "' is not one that the board knows; do not send it.");
    }
}
