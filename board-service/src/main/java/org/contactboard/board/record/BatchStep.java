package org.contactboard.board.record;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes a batch of events into the board, in one transaction of set-based statements: merge the items' states, resolve
 * whom they refer to, place the contacts, recompute the rows, keep the outcomes.
 */
@Singleton
public final class BatchStep {

    /** What is done within a transaction that has begun for others, too. */
    private interface Work {
        void run(Connection connection, Begun begun) throws SQLException;
    }

    private final AgroalDataSource database;
    private final Items items;
    private final WaitingItems waiting;
    private final LateKnowledge late;
    private final Descriptions descriptions;
    private final Placement placement;
    private final OutcomeCounts counts;
    private final Clock clock;

    BatchStep(
            AgroalDataSource database,
            Items items,
            WaitingItems waiting,
            LateKnowledge late,
            Descriptions descriptions,
            Placement placement,
            OutcomeCounts counts,
            Clock clock) {
        this.database = database;
        this.items = items;
        this.waiting = waiting;
        this.late = late;
        this.descriptions = descriptions;
        this.placement = placement;
        this.counts = counts;
        this.clock = clock;
    }

    /** What a person records goes the same way as what a CRM sends. */
    public void applyByHand(RecordEvent... events) {
        joining((connection, _) -> apply(connection, List.of(events)));
    }

    /** Derives these again, since what they wait for may be known now. */
    public void learn(Knowledge knowledge) {
        joining((connection, begun) -> learn(connection, begun, knowledge));
    }

    /** Keeps who answers for this product from when on, and derives again what its managers spoke of. */
    void manage(String productId) {
        joining((connection, begun) -> {
            var knowledge = new Knowledge();
            ProductManagers.keep(connection, productId, LocalDate.now(clock)).forEach(knowledge::employee);
            learn(connection, begun, knowledge);
        });
    }

    /** A person wrote of an employee: tells again who is the same as whom, and returns for whom another stands now. */
    Set<String> tellSame(String employeeId) {
        var moved = new TreeSet<String>();
        joining((connection, begun) -> {
            var knowledge = new Knowledge();
            moved.addAll(SameEmployees.tell(connection, Set.of(employeeId), knowledge));
            learn(connection, begun, knowledge);
        });
        return moved;
    }

    /** Derives all again that carry this code, as it is mapped no more. */
    public void unmap(String source, String code) {
        learn(new Knowledge().unmapped(source, code));
    }

    /** Derives what was placed beside the transaction that learnt this, as neither saw the other. */
    void learnAgain(Learnt learnt) {
        QuarkusTransaction.requiringNew()
                .call(() ->
                        begin((connection, _) -> placement.again(connection, waiting.loadMissed(connection, learnt))));
    }

    private void learn(Connection connection, Begun begun, Knowledge knowledge) throws SQLException {
        late.keep(begun, knowledge);
        placement.again(connection, waiting.load(connection, knowledge));
    }

    List<Resolved> placeAgain(Connection connection, Map<Identity, Item> known) throws SQLException {
        late.begin(connection);
        return placement.again(connection, known);
    }

    /** Places the appointments again whose end has passed: contacts where the source never says "held", else nothing. */
    public int passTime() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                var passed = items.loadPassed(connection, clock.instant());
                if (!passed.isEmpty()) {
                    Decisions.pass(connection, placeAgain(connection, passed), LocalDate.now(clock));
                }
                return passed.size();
            }
        });
    }

    private void joining(Work work) {
        QuarkusTransaction.joiningExisting().call(() -> begin(work));
    }

    private boolean begin(Work work) throws SQLException {
        try (var connection = database.getConnection()) {
            work.run(connection, late.begin(connection));
            return true;
        }
    }

    void apply(Connection connection, List<RecordEvent> events) throws SQLException {
        var begun = late.begin(connection);
        var identities = new TreeSet<Identity>();
        events.forEach(event -> identities.add(event.identity()));
        var batch = new Batch(items.load(connection, identities), clock);
        events.forEach(batch::merge);
        var touched = new Touched();
        var changes = Names.tell(connection, batch.mentions());
        touched.learn(changes);
        var moved = SameEmployees.tell(connection, changes, touched.knowledge());
        ShownNames.touch(connection, changes, touched);
        ShownNames.touchManagedBy(connection, moved, touched);
        descriptions.apply(connection, batch.descriptions(), touched);
        late.keep(begun, touched.knowledge());
        batch.addWaiting(waiting.load(connection, touched.knowledge()));
        var resolved = placement.place(connection, batch, touched);
        var decisions = Refs.resolve(connection, batch.decisions(resolved));
        Decisions.add(connection, decisions);
        counts.add(decisions);
    }
}
