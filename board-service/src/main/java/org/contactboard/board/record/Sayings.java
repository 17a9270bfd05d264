package org.contactboard.board.record;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Keeps what people say of records, and places these again; within the caller's transaction. */
@Singleton
public final class Sayings {

    private final AgroalDataSource database;
    private final Items items;
    private final BatchStep batches;
    private final Clock clock;

    Sayings(AgroalDataSource database, Items items, BatchStep batches, Clock clock) {
        this.database = database;
        this.items = items;
        this.batches = batches;
        this.clock = clock;
    }

    /** What a person says of each record, from what is known of it. */
    @FunctionalInterface
    private interface Saying {
        Optional<Said> of(Item item);
    }

    /** Says what became of those of these plans that wait for it; the others are left out. */
    public List<Said.Change> confirm(Collection<Identity> records, Verdict verdict) {
        return say(records, item -> unconfirmed(item, verdict));
    }

    /** The record is about this product; empty when it is not known. */
    public List<Said.Change> choose(Identity record, String product) {
        return say(Set.of(record), item -> Optional.of(item.said().withProduct(product)));
    }

    /** Takes back what an action said; false, and nothing is done, when something of it has been changed since. */
    public boolean takeBack(Collection<Said.Change> changes) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection()) {
                var known = items.load(connection, identities(changes));
                var taken = new ArrayList<Said.Change>();
                for (var change : changes) {
                    var item = known.get(change.identity());
                    if (item != null) {
                        item.said()
                                .without(change)
                                .ifPresent(it -> taken.add(new Said.Change(item.identity(), item.said(), it)));
                    }
                }
                if (taken.size() < changes.size()) {
                    return false;
                }
                write(connection, taken);
                return true;
            }
        });
    }

    private Optional<Said> unconfirmed(Item item, Verdict verdict) {
        var said = item.said().confirmation();
        var told = ConversationRule.told(item.state(), clock);
        return ConversationRule.unconfirmed(item.state(), said, clock)
                .flatMap(plan -> told.map(record -> item.said().with(verdict.on(record, plan, clock))));
    }

    private List<Said.Change> say(Collection<Identity> records, Saying saying) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection()) {
                var changes = new ArrayList<Said.Change>();
                for (var item : items.load(connection, new TreeSet<>(records)).values()) {
                    saying.of(item)
                            .ifPresent(after -> changes.add(new Said.Change(item.identity(), item.said(), after)));
                }
                write(connection, changes);
                return changes;
            }
        });
    }

    private void write(Connection connection, Collection<Said.Change> changes) throws SQLException {
        if (!changes.isEmpty()) {
            items.say(connection, changes);
            batches.placeAgain(connection, again(connection, changes));
        }
    }

    private Map<Identity, Item> again(Connection connection, Collection<Said.Change> changes) throws SQLException {
        return items.load(connection, identities(changes));
    }

    private static Set<Identity> identities(Collection<Said.Change> changes) {
        var identities = new TreeSet<Identity>();
        changes.forEach(it -> identities.add(it.identity()));
        return identities;
    }
}
