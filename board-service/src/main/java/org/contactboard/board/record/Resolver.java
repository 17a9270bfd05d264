package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
        var told = new ArrayList<Told>();
        for (var item : items) {
            ConversationRule.derive(item.state(), clock)
                    .ifPresent(it -> told.add(new Told(item.identity(), item.state(), it)));
        }
        var directory = Directory.load(connection, told);
        var resolved = new ArrayList<Resolved>();
        for (var item : items) {
            var arrivedAt = arrivals.get(item.identity());
            resolved.add(ConversationRule.derive(item.state(), clock)
                    .map(it -> place(item, it, directory, arrivedAt))
                    .orElseGet(() -> nowhere(item)));
        }
        return resolved;
    }

    private static Resolved place(
            Item item, Conversation conversation, Directory directory, @Nullable Instant arrivedAt) {
        var source = item.identity().source();
        var places = directory.customers(item.identity(), conversation).stream()
                .flatMap(customer -> directory.products(source, conversation, customer).stream()
                        .map(product -> new Place(customer, product)))
                .toList();
        var unmatched = places.isEmpty();
        var person = conversation.contactPerson();
        return new Resolved(
                item.identity(),
                item.state(),
                Optional.of(conversation),
                places,
                directory.spokenWith(source, conversation, places),
                directory.employee(source, conversation.employee()),
                unmatched ? "unmatched" : null,
                person != null && conversation.customers().isEmpty() ? person.id() : null,
                conversation.number(),
                conversation.products().stream()
                        .filter(code -> !directory.codes(source, conversation).containsKey(code))
                        .findFirst()
                        .orElse(null),
                arrivedAt);
    }

    private static Resolved nowhere(Item item) {
        var status = item.state().status();
        var waiting =
                item.state().whole() == null && (status == null || status == Status.HELD || status == Status.PLANNED);
        return new Resolved(
                item.identity(),
                item.state(),
                Optional.empty(),
                List.of(),
                null,
                null,
                waiting ? "waiting" : null,
                null,
                null,
                null,
                null);
    }

    /** A description stands in no place of its own. */
    static Resolved described(Description it) {
        return new Resolved(
                it.identity(), it.state(), Optional.empty(), List.of(), null, null, null, null, null, null, null);
    }
}
