package org.contactboard.connector.reading;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a record must say in one of its fields: {@code Type=Support|Complaint}, or {@code CaseId} for any value at all.
 *
 * @param path the field, or with dots one inside another
 * @param values in lower case; empty: any value
 */
public record Condition(String path, Set<String> values) {

    /** Null when it is not in that form. */
    public static @Nullable Condition of(String text) {
        int sign = text.indexOf('=');
        String path = (sign < 0 ? text : text.substring(0, sign)).strip();
        Set<String> values = new TreeSet<>();
        if (sign >= 0) {
            for (String value :
                    text.substring(sign + 1).toLowerCase(Locale.ROOT).split("\\|", -1)) {
                values.add(value.strip());
            }
        }
        return path.isEmpty() || values.contains("") ? null : new Condition(path, values);
    }

    public boolean holds(Fields record) {
        return record.textsAt(path).stream()
                .anyMatch(text -> values.isEmpty() || values.contains(text.toLowerCase(Locale.ROOT)));
    }

    public static boolean anyHolds(Collection<Condition> conditions, Fields record) {
        return conditions.stream().anyMatch(condition -> condition.holds(record));
    }
}
