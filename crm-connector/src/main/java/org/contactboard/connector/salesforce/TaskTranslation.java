package org.contactboard.connector.salesforce;

import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
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

/** Tasks. One that is no call yet may become one when it is completed, so the board is told what it says. */
final class TaskTranslation {

    private TaskTranslation() {}

    static Item item(SalesforceItem item) {
        if (item.verb() == Verb.DELETE) {
            return item.told(RecordWithdrawn.of(Cause.DELETED));
        }
        TaskReading task = new TaskReading(item);
        return item.isWhole() ? whole(item, task) : changed(item, task);
    }

    private static Item whole(SalesforceItem item, TaskReading task) {
        Activity activity = task.activity();
        if (task.isWrittenForEver() || activity == Activity.WRITTEN && item.verb() == Verb.CREATE) {
            return item.filtered("task", FilterReason.WRITTEN);
        }
        if (item.fields().flag("IsRecurrence")) {
            return item.filtered(FilterReason.COPY); // the pattern of a series, whose tasks are records of their own
        }
        if (activity == Activity.INTERNAL || new ActivityReading(item).isAmongOurselves()) {
            return item.filtered(FilterReason.INTERNAL);
        }
        return item.told(activity == null || task.channel(activity) == null ? written(item, task) : spoken(item, task));
    }

    private static Body written(SalesforceItem item, TaskReading task) {
        Conversation.Telling telling = new ActivityReading(item).telling().channel(null);
        task.time(telling);
        return new RecordWithdrawn(Cause.WRITTEN, false, telling.told());
    }

    private static Body spoken(SalesforceItem item, TaskReading task) {
        Status status = task.status();
        if (status == null) {
            throw Refusal.missing("IsClosed");
        }
        Conversation conversation = conversation(item, task);
        return switch (status) {
            case HELD -> held(conversation);
            case PLANNED -> new AppointmentPlanned(conversation, false);
            case NOT_HELD -> new RecordWithdrawn(Cause.NOT_HELD, false, conversation);
            case CANCELLED -> new RecordWithdrawn(Cause.CANCELLED, false, conversation);
            case WRITTEN -> new RecordWithdrawn(Cause.WRITTEN, false, conversation);
            case DELETED -> RecordWithdrawn.of(Cause.DELETED);
        };
    }

    private static Body held(Conversation conversation) {
        if (conversation.startedAt() == null && conversation.on() == null) {
            throw Refusal.missing("ActivityDate");
        }
        return new ContactHeld(conversation);
    }

    private static Item changed(SalesforceItem item, TaskReading task) {
        Status status = statusNow(item, task);
        Conversation conversation = conversation(item, task);
        return status == null && conversation.isEmpty()
                ? item.filtered(FilterReason.EMPTY)
                : item.told(new RecordChanged(status, conversation));
    }

    private static @Nullable Status statusNow(SalesforceItem item, TaskReading task) {
        Activity activity = task.activity();
        if (activity != null && task.channel(activity) == null) {
            return activity == Activity.INTERNAL ? Status.NOT_HELD : Status.WRITTEN;
        }
        return new ActivityReading(item).isAmongOurselves() ? Status.NOT_HELD : task.status();
    }

    /** What is written has no channel, so that no later "completed" makes it count. */
    private static Conversation conversation(SalesforceItem item, TaskReading task) {
        Activity activity = task.activity();
        Conversation.Telling telling = new ActivityReading(item).telling();
        if (activity != null) {
            telling.channel(task.channel(activity));
        }
        if (item.tells("CallType")) {
            telling.direction(task.direction());
        }
        task.time(telling);
        return telling.told();
    }
}
