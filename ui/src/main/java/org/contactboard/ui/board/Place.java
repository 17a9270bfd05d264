package org.contactboard.ui.board;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contactboard.ui.query.Query;

/**
 * Where somebody is, as it stands in the address: the query, the customer and cell that are open, wall or not, how it
 * is drawn where that is not as usual.
 */
record Place(Query query, String customer, String cell, boolean wall, Look look) {

    static final Place BOARD = new Place(Query.ALL, "", "", false, Look.PREFERRED);

    static Place of(Map<String, List<String>> parameters) {
        return new Place(
                Query.of(parameters),
                first(parameters, "customer"),
                first(parameters, "cell"),
                first(parameters, "wall").equals("1"),
                Look.of(first(parameters, "density"), first(parameters, "columns")));
    }

    Place with(Query asked) {
        return new Place(asked, customer, cell, wall, look);
    }

    Place opened(String customerId, String productId) {
        return new Place(query, customerId, productId, wall, look);
    }

    Place looking(Look wanted) {
        return new Place(query, customer, cell, wall, wanted);
    }

    Place closed() {
        return opened("", "");
    }

    Location location() {
        Map<String, String> parameters = new LinkedHashMap<>(query.parameters());
        put(parameters, "customer", customer);
        put(parameters, "cell", cell);
        put(parameters, "wall", wall ? "1" : "");
        put(parameters, "density", look.densityWord());
        put(parameters, "columns", look.columnsWord());
        return new Location("", QueryParameters.simple(parameters));
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
}
