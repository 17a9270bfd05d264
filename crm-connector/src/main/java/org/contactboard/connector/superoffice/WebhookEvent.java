package org.contactboard.connector.superoffice;

import java.util.Locale;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/** The name of a webhook's event, such as {@code activity.changed}: in the body, and once more in a header. */
record WebhookEvent(String entity, String verb) {

    static WebhookEvent of(Fields payload, CrmRecord record) {
        WebhookEvent event = ifAny(payload, record);
        if (event == null) {
            throw Refusal.unreadable("The event's name is neither in the field Event nor in the header"
                    + " X-SuperOffice-Event; send the webhook's body as it is.");
        }
        return event;
    }

    static @Nullable String kindIfAny(Fields payload, CrmRecord record) {
        WebhookEvent event = ifAny(payload, record);
        return event == null ? null : event.kind();
    }

    String name() {
        return verb.isEmpty() ? entity : entity + "." + verb;
    }

    /** The entity as the kind of a record. A call and a meeting are one kind: a deletion does not tell which it was. */
    String kind() {
        return switch (entity) {
            case "appointment" -> "activity";
            case "contact" -> "account";
            case "associate" -> "employee";
            case "chatsession" -> "chat";
            default -> entity;
        };
    }

    boolean isDeletion() {
        return verb.equals("deleted") || verb.equals("softdeleted");
    }

    /** Orders what happens to a row at one moment. */
    int rank() {
        return switch (verb) {
            case "created" -> 0;
            case "softdeleted" -> 2;
            case "deleted" -> 3;
            default -> 1;
        };
    }

    private static @Nullable WebhookEvent ifAny(Fields payload, CrmRecord record) {
        String named = payload.text("Event");
        String name = named == null ? record.header("X-SuperOffice-Event") : named;
        if (name == null) {
            return null;
        }
        String[] parts = name.toLowerCase(Locale.ROOT).split("\\.", 2);
        return new WebhookEvent(parts[0], parts.length == 1 ? "" : parts[1]);
    }
}
