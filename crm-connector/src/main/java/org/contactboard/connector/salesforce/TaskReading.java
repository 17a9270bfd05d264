package org.contactboard.connector.salesforce;

import java.util.Set;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Activity;
import org.jspecify.annotations.Nullable;

/** Reads a task: a call, or something to do, or a mail that was logged. */
record TaskReading(SalesforceItem item) {

    private static final Set<String> WRITTEN_SUBTYPES = Set.of("email", "listemail", "linkedin", "cadence");
    private static final Set<String> SILENT_TYPES = Set.of("other", "meeting", "to-do", "todo", "task");

    /** A subtype is given once, for ever; the type is what somebody chose. */
    boolean isWrittenForEver() {
        return WRITTEN_SUBTYPES.contains(word("TaskSubtype"));
    }

    /** Null for something to do, and for a change that does not say. What is written stays so, whatever else it says. */
    @Nullable
    Activity activity() {
        String type = item.text("Type");
        Activity meant = type == null
                ? null
                : item.source().option(SalesforceOptions.TASK_TYPES).get(word("Type"));
        if (isWrittenForEver()) {
            return Activity.WRITTEN;
        }
        if (meant != null && meant != Activity.CALL) {
            return meant;
        }
        if (meant == Activity.CALL || isCall()) {
            return callType() == CallType.INTERNAL ? Activity.INTERNAL : Activity.CALL;
        }
        if (type != null && !SILENT_TYPES.contains(word("Type"))) {
            throw Refusal.unmapped("Type", type, SalesforceOptions.TASK_TYPES);
        }
        return null;
    }

    /** Change events have no subtype: there the fields of a call tell it. */
    private boolean isCall() {
        String seconds = item.text("CallDurationInSeconds");
        return callType() != null
                || word("TaskSubtype").equals("call")
                || seconds != null && seconds.matches("\\d{1,9}");
    }

    /** Labels are an organisation's own, so IsClosed is preferred; but a closed task may be a cancelled one. */
    @Nullable
    Status status() {
        String label = item.text("Status");
        Status meant = label == null
                ? null
                : item.source().option(SalesforceOptions.TASK_STATUSES).get(word("Status"));
        if (meant != null && meant != Status.HELD && meant != Status.PLANNED) {
            return meant;
        }
        Status told = isClosedTold() ? item.fields().flag("IsClosed") ? Status.HELD : Status.PLANNED : meant;
        if (told == null && label != null) {
            throw Refusal.unmapped("Status", label, SalesforceOptions.TASK_STATUSES);
        }
        return told == Status.PLANNED ? told : afterItsResult(told);
    }

    private @Nullable Status afterItsResult(@Nullable Status told) {
        Status result = item.source().option(SalesforceOptions.CALL_RESULTS).get(word("CallDisposition"));
        return result == null || result == Status.HELD || result == Status.PLANNED ? told : result;
    }

    private boolean isClosedTold() {
        return item.fields().node().path("IsClosed").isBoolean() || item.text("IsClosed") != null;
    }

    /** The due date wins; a call without one was when it was completed, which is its end. */
    void time(Conversation.Telling telling) {
        Moment day = DayReading.of(item.fields(), "ActivityDate");
        Moment completed = day == null ? item.moment("CompletedDateTime") : item.momentIfAny("CompletedDateTime");
        if (day != null) {
            telling.on(day.day()).startedAt(null);
        } else if (item.isWhole()) {
            telling.startedAt(completed == null ? null : completed.instant());
        } else if (item.tells("ActivityDate")) {
            telling.on(null);
        }
        if (item.tells("CompletedDateTime")) {
            telling.endedAt(completed == null ? null : completed.instant());
        }
    }

    @Nullable
    Direction direction() {
        CallType type = callType();
        return type == null ? null : type.direction();
    }

    private @Nullable CallType callType() {
        String text = item.text("CallType");
        if (text == null) {
            return null;
        }
        CallType meant = item.source().option(SalesforceOptions.CALL_TYPES).get(word("CallType"));
        if (meant == null) {
            throw Refusal.unmapped("CallType", text, SalesforceOptions.CALL_TYPES);
        }
        return meant;
    }

    @Nullable
    Channel channel(Activity activity) {
        return switch (activity) {
            case CALL -> Channel.PHONE;
            case MEETING -> Channel.FACE_TO_FACE;
            case VIDEO -> item.source().video().channel();
            case WRITTEN, INTERNAL -> null;
        };
    }

    private String word(String field) {
        String text = item.text(field);
        return text == null ? "" : Option.word(text);
    }
}
