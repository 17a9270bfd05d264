package org.contactboard.board.overview;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contactboard.board.sql.Statements;
import org.contactboard.board.sql.Unnest;

/**
 * Keeps all that is derived on the board: cells, the days on which they change colour, counts, versions; and marks what
 * is to be published. Runs in the caller's transaction; customers' rows are locked before anything is read of them.
 */
@Singleton
public final class RowsStep {

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<RowsMarked> marked;

    RowsStep(AgroalDataSource database, EntityManager entities, Clock clock, Event<RowsMarked> marked) {
        this.database = database;
        this.entities = entities;
        this.clock = clock;
        this.marked = marked;
    }

    /** Recomputes everything of these customers and publishes their rows, after an edit. */
    public void touch(Collection<String> customerIds) {
        entities.flush();
        try (var connection = database.getConnection()) {
            touch(connection, new TreeSet<>(customerIds));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes the head anew: products, rhythms, segments. */
    public void touchHead() {
        entities.flush();
        try (var connection = database.getConnection()) {
            touchHead(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same within a step that has a connection. */
    public void touch(Connection connection, Set<String> customerIds) throws SQLException {
        lock(connection, customerIds);
        derive(connection, customerIds);
        mark(connection, customerIds);
    }

    /** Publishes the rows of these customers, of which nothing that is derived has changed; the caller has locked them. */
    public void show(Connection connection, Set<String> customerIds) throws SQLException {
        mark(connection, customerIds);
    }

    /** Recomputes everything of these customers as of today, and publishes the rows that changed by it. */
    public void refresh(Connection connection, Set<String> customerIds) throws SQLException {
        lock(connection, customerIds);
        mark(connection, derive(connection, customerIds));
    }

    private Set<String> derive(Connection connection, Set<String> customerIds) throws SQLException {
        if (customerIds.isEmpty()) {
            return Set.of();
        }
        Unnest.of(customerIds).column(it -> it).execute(connection, RowsSql.RHYTHMS, today());
        var places = Unnest.of(customerIds)
                .column(it -> it)
                .column(it -> it)
                .query(connection, row -> new Place(row.getString(1), row.getString(2)), RowsSql.PLACES);
        var changed = new TreeSet<>(cells(connection, places));
        changed.addAll(count(connection, customerIds));
        return changed;
    }

    /** Locks the rows of these customers, in the order of their ids. */
    public void lock(Connection connection, Set<String> customerIds) throws SQLException {
        Unnest.of(customerIds)
                .column(it -> it)
                .query(
                        connection,
                        row -> row.getString(1),
                        "select id from customer where id = any(?::text[]) order by id for update");
    }

    /** Recomputes these cells and what follows from them, and marks the rows that changed. */
    public void recompute(Connection connection, Set<Place> places) throws SQLException {
        if (places.isEmpty()) {
            return;
        }
        var customers = new TreeSet<String>();
        places.forEach(place -> customers.add(place.customerId()));
        Unnest.of(customers).column(it -> it).execute(connection, RowsSql.RHYTHMS_OF_NEW, today());
        var changed = new TreeSet<>(cells(connection, List.copyOf(places)));
        changed.addAll(count(connection, customers));
        mark(connection, changed);
    }

    private List<String> cells(Connection connection, List<Place> places) throws SQLException {
        var changed = Unnest.of(places)
                .column(Place::customerId)
                .column(Place::productId)
                .query(connection, row -> row.getString(1), RowsSql.CELLS, today(), timestamp(), today());
        var products = new TreeSet<String>();
        places.forEach(place -> products.add(place.productId()));
        if (Unnest.of(products).column(it -> it).execute(connection, RowsSql.PRODUCTS) > 0) {
            touchHead(connection);
        }
        return changed;
    }

    private List<String> count(Connection connection, Set<String> customers) throws SQLException {
        return Unnest.of(customers)
                .column(it -> it)
                .query(
                        connection,
                        row -> row.getString(1),
                        RowsSql.COUNTS,
                        today(),
                        today(),
                        today(),
                        today(),
                        today());
    }

    private void mark(Connection connection, Set<String> customers) throws SQLException {
        if (!customers.isEmpty()) {
            Unnest.of(customers).column(it -> it).execute(connection, RowsSql.MARKS, micros(), timestamp());
            marked.fire(new RowsMarked());
        }
    }

    /** Publishes the head anew, within a step that has a connection. */
    public void touchHead(Connection connection) throws SQLException {
        Statements.execute(connection, RowsSql.HEAD, micros(), timestamp());
        marked.fire(new RowsMarked());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Timestamp timestamp() {
        return Timestamp.from(clock.instant());
    }

    private long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    }
}
