package org.contactboard.connector.salesforce;

import java.util.Locale;
import org.contactboard.connector.reading.Refusal;
import org.jspecify.annotations.Nullable;

/** What happened to a record, and with that how much of it is told. */
enum Verb {
    CREATE,
    UPDATE,
    DELETE,
    /** Brings all fields back. */
    UNDELETE,
    /** Salesforce knows that something changed, and no more. */
    GAP,
    /** Nothing happened: the record was polled. */
    READ;

    boolean isWhole() {
        return this == CREATE || this == UNDELETE || this == READ;
    }

    static Verb ofChangeType(@Nullable String text) {
        if (text == null) {
            throw Refusal.missing("changeType");
        }
        String type = text.toUpperCase(Locale.ROOT);
        return switch (type) {
            case "CREATE" -> CREATE;
            case "UPDATE" -> UPDATE;
            case "DELETE" -> DELETE;
            case "UNDELETE" -> UNDELETE;
            default -> {
                if (type.startsWith("GAP_")) {
                    yield GAP;
                }
                throw Refusal.unknownKind("The field changeType is " + text + ", which Salesforce does not document.");
            }
        };
    }

    /** As Confluent's connectors write it beside the fields; null for what is no verb, such as a schema's id. */
    static @Nullable Verb ofEventType(@Nullable String text) {
        return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
            case "create", "created" -> CREATE;
            case "update", "updated" -> UPDATE;
            case "delete", "deleted" -> DELETE;
            case "undelete", "undeleted" -> UNDELETE;
            case "gap_create", "gap_update", "gap_delete", "gap_undelete", "gap_overflow" -> GAP;
            default -> null;
        };
    }
}
