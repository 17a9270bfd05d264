package org.contactboard.connector.hubspot;

import java.util.Locale;
import java.util.Set;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/** HubSpot's types of objects, by number, by name and by what only they have; a HubSpot contact is a person. */
enum ObjectType {
    CALL("call", "0-48", "hs_call_", "call", "calls"),
    MEETING("meeting", "0-47", "hs_meeting_", "meeting", "meetings", "meeting_event"),
    EMAIL("email", "0-49", "hs_email_", "email", "emails", "incoming_email", "forwarded_email"),
    NOTE("note", "0-46", "hs_note_", "note", "notes"),
    TASK("task", "0-27", "hs_task_", "task", "tasks", "publishing_task"),
    COMMUNICATION(
            "message",
            "0-18",
            "hs_communication_",
            "communication",
            "communications",
            "sms",
            "whats_app",
            "linkedin_message",
            "conversation",
            "conversation_session"),
    POSTAL_MAIL("letter", "0-116", "hs_postal_mail_", "postal_mail", "postal-mail"),
    COMPANY("account", "0-2", "", "company", "companies"),
    CONTACT("person", "0-1", "", "contact", "contacts"),
    OWNER("employee", "", "", "owner", "owners"),
    USER("employee", "0-115", "", "user", "users"),
    LEAD("lead", "0-136", "hs_lead_", "lead", "leads"),
    PRODUCT("product", "0-7", "", "product", "products"),
    DEAL("deal", "0-3", "", "deal", "deals"),
    TICKET("ticket", "0-5", "hs_ticket_", "ticket", "tickets"),
    LINE_ITEM("line-item", "0-8", "", "line_item", "line_items", "line-items"),
    QUOTE("quote", "0-14", "", "quote", "quotes"),
    INVOICE("invoice", "0-53", "", "invoice", "invoices"),
    ORDER("order", "0-123", "", "order", "orders");

    private final String kind;
    private final String number;
    private final String prefix;
    private final Set<String> names;

    ObjectType(String kind, String number, String prefix, String... names) {
        this.kind = kind;
        this.number = number;
        this.prefix = prefix;
        this.names = Set.of(names);
    }

    /** As the board calls it. */
    String kind() {
        return kind;
    }

    /** By number or by name, in any case; null for one that the board has no use for. */
    static @Nullable ObjectType of(@Nullable String text) {
        String word = text == null ? "" : text.toLowerCase(Locale.ROOT);
        for (ObjectType type : values()) {
            if (type.names.contains(word) || type.number.equals(word) && !word.isEmpty()) {
                return type;
            }
        }
        return null;
    }

    /** What an object says that it is, else its topic, else its properties. */
    static @Nullable ObjectType of(Fields object, Fields properties, CrmRecord record) {
        ObjectType told = of(object.firstText("objectTypeId", "objectType"));
        if (told != null) {
            return told;
        }
        for (String segment : record.topic().split("\\.", -1)) {
            ObjectType named = of(segment);
            if (named != null) {
                return named;
            }
        }
        return ofProperties(properties);
    }

    private static @Nullable ObjectType ofProperties(Fields properties) {
        for (ObjectType type : values()) {
            boolean has = !type.prefix.isEmpty()
                    && properties.node().propertyStream().anyMatch(it -> it.getKey()
                            .startsWith(type.prefix));
            if (has) {
                return type;
            }
        }
        return null;
    }
}
