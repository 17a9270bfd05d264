package org.contactboard.ui.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What usually follows a source's name in its topics, by the kind of the source: where a record says no more of itself. */
final class TopicRule {

    private TopicRule() {}

    /** The most usual first; none where the record tells all by itself. */
    static List<String> usual(@Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case "salesforce" -> List.of("Task", "Event", "Account", "Contact", "Lead");
            case "hubspot" -> List.of("calls", "meetings", "companies", "contacts", "webhook");
            case "dynamics365" -> List.of("phonecall", "appointment", "account", "contact", "lead");
            case "espocrm" ->
                List.of("Call.create", "Call.update", "Meeting.create", "Account.create", "Contact.create");
            case "suitecrm" -> List.of("calls", "meetings", "accounts", "contacts", "leads");
            case "odoo" -> List.of("calendar_event", "mail_message", "mail_activity", "res_partner", "webhook");
            case "superoffice" -> List.of("activity", "contact", "person");
            case "telephony" -> List.of("calls");
            default -> List.of();
        };
    }
}
