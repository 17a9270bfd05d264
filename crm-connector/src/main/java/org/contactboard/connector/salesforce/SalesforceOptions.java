package org.contactboard.connector.salesforce;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Activity;

/** What an organisation has named in its own way in Salesforce; the values that Salesforce comes with are known. */
final class SalesforceOptions {

    static final Option<String> SEGMENT_FIELD = Option.text("segment-field");

    /** Of a task's Type. Other, Meeting and To-do say nothing about a call, so they are not here. */
    static final Option<Map<String, Activity>> TASK_TYPES = Option.meanings(
            "task-types",
            Activity.class,
            Map.of(
                    "Call", Activity.CALL,
                    "Email", Activity.WRITTEN,
                    "Send Letter", Activity.WRITTEN,
                    "Send Quote", Activity.WRITTEN,
                    "SMS", Activity.WRITTEN,
                    "LinkedIn", Activity.WRITTEN));

    static final Option<Map<String, Activity>> EVENT_TYPES = Option.meanings(
            "event-types",
            Activity.class,
            Map.of(
                    "Call",
                    Activity.CALL,
                    "Email",
                    Activity.WRITTEN,
                    "Meeting",
                    Activity.MEETING,
                    "Other",
                    Activity.MEETING));

    static final Option<Map<String, CallType>> CALL_TYPES = Option.meanings(
            "call-types",
            CallType.class,
            Map.of("Inbound", CallType.INBOUND, "Outbound", CallType.OUTBOUND, "Internal", CallType.INTERNAL));

    /** Of a task's Status, where IsClosed does not say it. */
    static final Option<Map<String, Status>> TASK_STATUSES = Option.meanings(
            "task-statuses",
            Status.class,
            Map.of(
                    "Completed", Status.HELD,
                    "Not Started", Status.PLANNED,
                    "In Progress", Status.PLANNED,
                    "Waiting on someone else", Status.PLANNED,
                    "Deferred", Status.PLANNED,
                    "Canceled", Status.CANCELLED,
                    "Cancelled", Status.CANCELLED));

    /** Of a call's result, which is free text: what is not here does not matter. */
    static final Option<Map<String, Status>> CALL_RESULTS = Option.meanings(
            "call-results",
            Status.class,
            notHeld(
                    "No Answer",
                    "Not Answered",
                    "Voicemail",
                    "Left Voicemail",
                    "Left Voice Mail",
                    "Voice Mail",
                    "Left Message",
                    "Left Live Message",
                    "No Contact",
                    "Unanswered",
                    "Did Not Answer",
                    "Not Connected",
                    "Line Busy",
                    "Call Unsuccessful",
                    "Missed",
                    "Busy",
                    "Wrong Number",
                    "Bad Number",
                    "Geen gehoor",
                    "Niet opgenomen",
                    "Niet bereikt",
                    "Niet aanwezig",
                    "Voicemail ingesproken",
                    "Verkeerd nummer"));

    private SalesforceOptions() {}

    private static Map<String, Status> notHeld(String... results) {
        return Stream.of(results).collect(Collectors.toMap(Function.identity(), result -> Status.NOT_HELD));
    }

    static List<Option<?>> all() {
        return List.of(SEGMENT_FIELD, TASK_TYPES, CALL_TYPES, EVENT_TYPES, TASK_STATUSES, CALL_RESULTS);
    }
}
