package org.contactboard.connector.translation;

import java.util.Map;
import java.util.Set;

/**
 * Fields that a documented form of a record may lack, and that take a conversation back where they are there: without
 * them a record of that form has to count, so removing one can make a record count.
 */
final class Missing {

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            // Twilio's events have them only where machines are looked for, and of child legs
            "cloudevents", Set.of("AnsweredBy", "answered_by", "ParentCallSid", "parent_call_sid"),
            "dynamics365", dynamics365(),
            // the sign of a deletion: only some payloads have it
            "espocrm", Set.of("deleted"),
            "hubspot", Set.of("archived"),
            // a row that does not name its table is of the one that its topic names
            "odoo", Set.of("_model", "source", "table", "__table", "__deleted"),
            "suitecrm", Set.of("source", "table", "__table", "__deleted"),
            // what a query did not ask for; a status alone is believed; change events have no subtype
            "salesforce", Set.of("IsDeleted", "IsRecurrence", "IsChild", "IsClosed", "TaskSubtype"),
            // the event's name may stand in the header
            "superoffice", Set.of("deleted", "Event"),
            "telephony", telephony());

    /** A row may be of its topic's table; where target and image contradict each other the one that is left tells. */
    private static Set<String> dynamics365() {
        return Set.of(
                "activitytypecode",
                "LogicalName",
                "PrimaryEntityName",
                "instancetypecode",
                "PostEntityImages",
                "Attributes",
                "key",
                "value",
                "Value");
    }

    /**
     * What partners of Zendesk's need not tell; Asterisk's linked id, which it keeps only when told to; what only a
     * machine, a child leg or an event of Asterisk's manager interface has.
     */
    private static Set<String> telephony() {
        return Set.of(
                "voicemail",
                "completion_status",
                "talk_time",
                "call_disposition",
                "answering_machine_detection_status",
                "linkedid",
                "AnsweredBy",
                "ParentCallSid",
                "parent_call_sid",
                "Event");
    }

    private Missing() {}

    static boolean isAllowed(String kind, String field) {
        return ALLOWED.getOrDefault(kind, Set.of()).contains(field);
    }

    /** A rejected record does not say that nobody spoke: without what nobody understands it may be understood. */
    static boolean isUndecided(Outcome outcome) {
        return outcome.items().stream().anyMatch(Item.Rejected.class::isInstance);
    }
}
