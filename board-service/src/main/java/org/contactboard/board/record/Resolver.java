package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactboard.board.overview.Place;
import org.jspecify.annotations.Nullable;

/** Turns states into places on the board: derives the conversations and resolves whom and what they refer to. */
final class Resolver {

    private Resolver() {}

    /**
     * @param arrivals the items that came in live, with the moment
     */
    static List<Resolved> resolve(
            Connection connection, Collection<Item> items, Map<Identity, Instant> arrivals, Clock clock)
            throws SQLException {
        var told = new LinkedHashMap<Identity, Told>();
        items.forEach(item -> Told.of(item, clock).ifPresent(it -> told.put(item.identity(), it)));
        var directory = Directory.load(connection, told.values());
        var resolved = new ArrayList<Resolved>();
        for (var item : items) {
            var conversation = told.get(item.identity());
            resolved.add(
                    conversation == null
                            ? nowhere(item)
                            : place(conversation, directory, arrivals.get(item.identity())));
        }
        return resolved;
    }

    private static Resolved place(Told told, Directory directory, @Nullable Instant arrivedAt) {
        var source = told.identity().source();
        var conversation = told.conversation();
        var own = directory.customers(told.identity(), conversation).stream()
                .flatMap(customer ->
                        directory.products(told, customer).stream().map(product -> new Place(customer, product)))
                .toList();
        var person = conversation.contactPerson();
        var spokenWith = directory.spokenWith(source, conversation, own);
        var places = SharedPersonRule.places(own, directory.groups(spokenWith));
        return new Resolved(
                told.identity(),
                told.state(),
                Optional.of(conversation).filter(_ -> told.confirmed()),
                Optional.of(conversation).filter(_ -> !told.confirmed()),
                places,
                spokenWith,
                directory.employee(source, conversation.employee()),
                places.isEmpty() && told.confirmed() ? "unmatched" : null,
                person != null && !conversation.namesCustomer() ? person.id() : null,
                conversation.number(),
                conversation.otherNumbers(),
                conversation.products().stream()
                        .filter(code -> !directory.codes(source, conversation).containsKey(code))
                        .distinct()
                        .toList(),
                arrivedAt);
    }

    private static Resolved nowhere(Item item) {
        var waiting = OutcomeRule.nowhere(item.state()).equals(Outcome.WAITING);
        return new Resolved(
                item.identity(),
                item.state(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                null,
                null,
                waiting ? "waiting" : null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /** A description stands in no place of its own. */
    static Resolved described(Description it) {
        return new Resolved(
                it.identity(),
                it.state(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
