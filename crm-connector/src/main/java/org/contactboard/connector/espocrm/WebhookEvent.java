package org.contactboard.connector.espocrm;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/** The name of a webhook's event, such as {@code Call.update}: it is not in the body, the bridge puts it beside. */
record WebhookEvent(String entity, Verb verb) {

    enum Verb {
        CREATE,
        UPDATE,
        DELETE
    }

    private static final Pattern NAME = Pattern.compile(
            "(?:^|.*\\.)(\\w+)\\.(create|update|delete|fieldUpdate)(?:\\.\\w+)?", Pattern.CASE_INSENSITIVE);

    /** Looks in the header, then the key, then the topic; refused when none of them has it. */
    static WebhookEvent of(CrmRecord record) {
        for (String place : new @Nullable String[] {record.header("x-espo-event"), record.keyText(), record.topic()}) {
            Matcher name = NAME.matcher(place == null ? "" : place);
            if (name.matches()) {
                return new WebhookEvent(name.group(1), verb(name.group(2)));
            }
        }
        throw Refusal.unknownKind("The event's name is neither in the header x-espo-event nor in the key or the topic;"
                + " let the bridge send it, such as Call.create.");
    }

    /** The entity as the kind of a record: call, meeting, email, … */
    String kind() {
        return switch (entity.toLowerCase(Locale.ROOT)) {
            case "contact" -> "person";
            case "user" -> "employee";
            default -> entity.toLowerCase(Locale.ROOT);
        };
    }

    private static Verb verb(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "create" -> Verb.CREATE;
            case "delete" -> Verb.DELETE;
            default -> Verb.UPDATE;
        };
    }
}
