package org.contactboard.ui.whereabouts;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as it stands in the address: a record by its id, or what there is of a customer, an employee and
 * a day, by our ids. What is not asked is empty.
 */
public record Wanted(
        String record,
        String customer,
        String employee,
        @Nullable LocalDate day) {

    static final String ROUTE = "where";
    static final Wanted NOTHING = new Wanted("", "", "", null);

    public static Wanted record(String id) {
        return new Wanted(id, "", "", null);
    }

    static Wanted of(Map<String, List<String>> parameters) {
        return new Wanted(
                first(parameters, "record"),
                first(parameters, "customer"),
                first(parameters, "employee"),
                day(first(parameters, "day")));
    }

    boolean isByRecord() {
        return !record.isEmpty();
    }

    boolean isNothing() {
        return record.isEmpty() && customer.isEmpty() && employee.isEmpty();
    }

    /** Its address, seen from the board's own. */
    public String address() {
        return location().getPathWithQueryParameters();
    }

    Location location() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "record", record);
        put(parameters, "customer", customer);
        put(parameters, "employee", employee);
        put(parameters, "day", day == null ? "" : day.toString());
        return new Location(ROUTE, QueryParameters.simple(parameters));
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException anyDay) {
            return null;
        }
    }
}
