package org.contactboard.ui.board;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contactboard.ui.query.Query;

/**
 * Where somebody is, as it stands in the address.
 *
 * @param customer who is open in the drawer, with the cell's product
 * @param look how it is drawn where that is not as usual
 * @param open the groups that are open
 * @param view the saved view that was opened last
 */
record Place(Query query, String customer, String cell, boolean wall, Look look, Set<String> open, String view) {

    static final Place BOARD = new Place(Query.ALL, "", "", false, Look.PREFERRED, Set.of(), "");

    static Place of(Map<String, List<String>> parameters) {
        return new Place(
                Query.of(parameters),
                first(parameters, "customer"),
                first(parameters, "cell"),
                first(parameters, "wall").equals("1"),
                Look.of(first(parameters, "density"), first(parameters, "columns")),
                Arrays.stream(first(parameters, "open").split(","))
                        .filter(group -> !group.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                first(parameters, "view"));
    }

    Place with(Query asked) {
        return new Place(asked, customer, cell, wall, look, open, view);
    }

    Place opened(String customerId, String productId) {
        return new Place(query, customerId, productId, wall, look, open, view);
    }

    Place looking(Look wanted) {
        return new Place(query, customer, cell, wall, wanted, open, view);
    }

    /** With this group opened, or closed. */
    Place toggled(String group) {
        Set<String> groups = new TreeSet<>(open);
        if (!groups.remove(group)) {
            groups.add(group);
        }
        return new Place(query, customer, cell, wall, look, Set.copyOf(groups), view);
    }

    /** All customers, in the same order, no longer as a view has it. */
    Place whole() {
        return new Place(Query.ALL.sorted(query.sort()), customer, cell, wall, Look.PREFERRED, open, "");
    }

    /** A saved view of the same board; the groups that are open stay so. */
    Place viewing(String id, String saved) {
        Place wanted = of(new Location("?" + saved).getQueryParameters().getParameters());
        return new Place(wanted.query, "", "", wall, wanted.look, open, id);
    }

    /** What of it is saved as a view: filters, order and how it is drawn. */
    String saved() {
        Place bare = new Place(query, "", "", false, look, Set.of(), "");
        return bare.location().getQueryParameters().getQueryString();
    }

    Location location() {
        Map<String, String> parameters = new LinkedHashMap<>(query.parameters());
        put(parameters, "customer", customer);
        put(parameters, "cell", cell);
        put(parameters, "wall", wall ? "1" : "");
        put(parameters, "density", look.densityWord());
        put(parameters, "columns", look.columnsWord());
        put(parameters, "open", String.join(",", new TreeSet<>(open)));
        put(parameters, "view", view);
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
