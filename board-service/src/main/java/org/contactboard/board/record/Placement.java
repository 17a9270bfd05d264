package org.contactboard.board.record;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contactboard.board.overview.RowsStep;

/** Puts a batch's conversations where they stand by what is known now, and recomputes the rows that this touches. */
@Singleton
final class Placement {

    private final Items items;
    private final RowsStep rows;
    private final Clock clock;

    Placement(Items items, RowsStep rows, Clock clock) {
        this.items = items;
        this.rows = rows;
        this.clock = clock;
    }

    /** Those of earlier batches, of which nothing new was told; the transaction must have begun. */
    List<Resolved> again(Connection connection, Map<Identity, Item> known) throws SQLException {
        if (known.isEmpty()) {
            return List.of();
        }
        var batch = new Batch(Map.of(), clock);
        batch.addWaiting(known);
        return place(connection, batch, new Touched());
    }

    List<Resolved> place(Connection connection, Batch batch, Touched touched) throws SQLException {
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
