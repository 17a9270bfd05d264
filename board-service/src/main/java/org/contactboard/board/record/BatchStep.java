package org.contactboard.board.record;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.contactboard.board.overview.RowsStep;
import org.jspecify.annotations.Nullable;

/**
 * Takes a batch of events into the board, in one transaction of set-based statements: merge the items' states, resolve
 * whom they refer to, place the contacts, recompute the rows, keep the outcomes.
 */
@Singleton
public final class BatchStep {

    private final AgroalDataSource database;
    private final Items items;
    private final Descriptions descriptions;
    private final RowsStep rows;
    private final OutcomeCounts counts;
    private final Clock clock;

    BatchStep(
            AgroalDataSource database,
            Items items,
            Descriptions descriptions,
            RowsStep rows,
            OutcomeCounts counts,
            Clock clock) {
        this.database = database;
        this.items = items;
        this.descriptions = descriptions;
        this.rows = rows;
        this.counts = counts;
        this.clock = clock;
    }

    /** What a person records goes the same way as what a CRM sends. */
    public void applyByHand(RecordEvent event) {
        applyByHand(List.of(event));
    }

    /** As one batch. */
    public void applyByHand(List<RecordEvent> events) {
        QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection()) {
                apply(connection, events);
            }
            return events;
        });
    }

    /** Derives these again, since what they wait for may be known now. */
    public void learn(Knowledge knowledge) {
        QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection()) {
                learn(connection, knowledge);
            }
            return knowledge;
        });
    }

    /** Keeps who answers for this product from when on, and derives again what its managers spoke of. */
    void manage(String productId) {
        QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection()) {
                var knowledge = new Knowledge();
                ProductManagers.keep(connection, productId, LocalDate.now(clock))
                        .forEach(knowledge::employee);
                learn(connection, knowledge);
            }
            return productId;
        });
    }

    void learn(Connection connection, Knowledge knowledge) throws SQLException {
        placeAgain(connection, items.loadWaitingFor(connection, knowledge));
    }

    /** A person wrote of this employee: tells again who is the same as he or she, and as those who share the former address. */
    void tellSame(String employee, @Nullable String formerEmail) {
        QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection()) {
                var knowledge = new Knowledge();
                SameEmployees.tell(connection, Set.of(employee), Stream.ofNullable(formerEmail), knowledge);
                learn(connection, knowledge);
            }
            return employee;
        });
    }

    /** Derives all again that carry this code, as it is mapped no more. */
    public void unmap(String source, String code) {
        QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection()) {
                placeAgain(connection, items.loadCoded(connection, source, code));
            }
            return code;
        });
    }

    void placeAgain(Connection connection, Map<Identity, Item> known) throws SQLException {
        var batch = new Batch(Map.of(), clock);
        batch.addWaiting(known);
        place(connection, batch, new Touched());
    }

    /** Places the appointments again whose end has passed: contacts where the source never says "held", else nothing. */
    public int passTime() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                var passed = items.loadPassed(connection, clock.instant());
                if (passed.isEmpty()) {
                    return 0;
                }
                var batch = new Batch(Map.of(), clock);
                batch.addWaiting(passed);
                var resolved = place(connection, batch, new Touched());
                Decisions.pass(connection, resolved, LocalDate.now(clock));
                return resolved.size();
            }
        });
    }

    void apply(Connection connection, List<RecordEvent> events) throws SQLException {
        var identities = new TreeSet<Identity>();
        events.forEach(event -> identities.add(event.identity()));
        var batch = new Batch(items.load(connection, identities), clock);
        events.forEach(batch::merge);
        var touched = new Touched();
        var changes = Names.tell(connection, batch.mentions());
        touched.learn(changes);
        SameEmployees.tell(connection, changes, touched.knowledge());
        ShownNames.touch(connection, changes, touched);
        descriptions.apply(connection, batch.descriptions(), touched);
        batch.addWaiting(items.loadWaitingFor(connection, touched.knowledge()));
        var resolved = place(connection, batch, touched);
        var decisions = Refs.resolve(connection, batch.decisions(resolved));
        Decisions.add(connection, decisions);
        counts.add(decisions);
    }

    private List<Resolved> place(Connection connection, Batch batch, Touched touched) throws SQLException {
        var resolved = Resolver.resolve(connection, batch.conversations(), batch.arrivals(), clock);
        var identities = resolved.stream().map(Resolved::identity).toList();
        var customers = ContactRows.customers(connection, identities);
        customers.addAll(touched.customers());
        customers.addAll(touched.renamed());
        resolved.forEach(item -> item.places().forEach(place -> customers.add(place.customerId())));
        rows.lock(connection, customers);
        var places = ContactRows.replace(connection, resolved);
        UnconfirmedRows.replace(connection, resolved);
        var states = new ArrayList<>(resolved);
        batch.descriptions().forEach(it -> states.add(Resolver.described(it)));
        items.save(connection, states);
        rows.recompute(connection, places);
        rows.touch(connection, touched.customers());
        touched.renamed().removeAll(touched.customers());
        rows.show(connection, touched.renamed());
        if (touched.head()) {
            rows.touchHead(connection);
        }
        var today = LocalDate.now(clock);
        Decisions.resolve(connection, batch.resolvedNow(resolved), item -> item.outcome(today));
        Decisions.move(connection, batch.placedAnew(resolved));
        return resolved;
    }
}
