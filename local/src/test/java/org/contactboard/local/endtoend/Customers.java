package org.contactboard.local.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented customers with one last contact long ago, so that each shows red until a test has somebody call. */
record Customers(String name, List<String> ids) {

    static final String LONG_AGO = "2026-01-05";

    /** Puts them on the board; the name of each begins with the given one, and its CloudEvents id is its own. */
    static Customers imported(Rest rest, String name, int count) {
        var ids = IntStream.rangeClosed(1, count)
                .mapToObj(number -> "%s-%02d".formatted(name, number))
                .toList();
        var lines = ids.stream()
                .map(id -> "%s,%s,cloudevents,%s,%s".formatted(id, id, id, LONG_AGO))
                .collect(Collectors.joining("\n"));
        var report = rest.importCustomers("customer,name,system,external_id,contact_on\n" + lines);
        assertEquals(count, report.path("created").asInt(), report.toString());
        return new Customers(name, ids);
    }

    /** One customer of this name that may be there already, for tests that only look. */
    static String once(Rest rest) {
        rest.importCustomers("customer,name,contact_on\nLooked-at,Looked at," + LONG_AGO);
        return "Looked-at";
    }

    String id(int number) {
        return ids.get(number - 1);
    }

    /** The board of these customers alone. */
    String address(RunningBoard board) {
        return board.uiAddress() + "?q=" + Rest.encoded(name);
    }
}
