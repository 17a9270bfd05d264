package org.contactboard.connector.salesforce;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first three characters of an id, which say what kind of record it names. */
final class Prefixes {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?");

    private Prefixes() {}

    static boolean isAccount(@Nullable String id) {
        return has(id, "001");
    }

    static boolean isCase(@Nullable String id) {
        return has(id, "500");
    }

    /** Null for what is no id, or names what the board has no use for. */
    static @Nullable String entityOf(@Nullable String id) {
        if (id == null || !ID.matcher(id).matches()) {
            return null;
        }
        return switch (id.substring(0, 3)) {
            case "00T" -> "Task";
            case "00U" -> "Event";
            case "001" -> "Account";
            case "003" -> "Contact";
            case "005" -> "User";
            case "00Q" -> "Lead";
            case "01t" -> "Product2";
            default -> null;
        };
    }

    private static boolean has(@Nullable String id, String prefix) {
        return id != null && id.startsWith(prefix);
    }
}
