package org.contactboard.connector.dynamics365;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactboard.connector.reading.Fields;
import org.jspecify.annotations.Nullable;

/** The logical names of tables, in whichever way Dataverse refers to them. */
final class Tables {

    /** Object type codes, as older exports write them. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("1", "account"),
            Map.entry("2", "contact"),
            Map.entry("4", "lead"),
            Map.entry("8", "systemuser"),
            Map.entry("9", "team"),
            Map.entry("112", "incident"),
            Map.entry("1024", "product"),
            Map.entry("2020", "queue"),
            Map.entry("4201", "appointment"),
            Map.entry("4202", "email"),
            Map.entry("4204", "fax"),
            Map.entry("4207", "letter"),
            Map.entry("4210", "phonecall"),
            Map.entry("4212", "task"),
            Map.entry("4214", "serviceappointment"),
            Map.entry("4216", "socialactivity"),
            Map.entry("4251", "recurringappointmentmaster"));

    private static final Pattern CONTEXT = Pattern.compile(".*\\$metadata#([A-Za-z0-9_]+).*");
    private static final Pattern TYPE = Pattern.compile("#?Microsoft\\.Dynamics\\.CRM\\.(\\w+)");

    private Tables() {}

    /** A logical name, or a code, as the logical name. */
    static @Nullable String named(@Nullable String text) {
        return text == null ? null : CODES.getOrDefault(text, text.toLowerCase(Locale.ROOT));
    }

    /** The name of a set of rows, such as {@code phonecalls}, as the logical name. */
    static @Nullable String ofSet(@Nullable String text) {
        String set = named(text);
        if (set == null || set.endsWith("ss")) {
            return set;
        } else if (set.endsWith("ies")) {
            return set.substring(0, set.length() - 3) + "y";
        } else if (set.endsWith("xes")) {
            return set.substring(0, set.length() - 2);
        }
        return set.endsWith("s") ? set.substring(0, set.length() - 1) : set;
    }

    /** The table of a row by what it says itself: its activity's type, its annotations. */
    static @Nullable String ofRow(Fields row) {
        String activity = named(row.text("activitytypecode"));
        if (activity != null) {
            return activity;
        }
        Matcher type = TYPE.matcher(orEmpty(row.text("@odata.type")));
        return type.matches() ? named(type.group(1)) : ofContext(row);
    }

    /** The table of an answer by its {@code @odata.context}. */
    static @Nullable String ofContext(Fields answer) {
        Matcher context = CONTEXT.matcher(orEmpty(answer.text("@odata.context")));
        String table = context.matches() ? ofSet(context.group(1)) : null;
        return "activitypointer".equals(table) ? null : table;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
