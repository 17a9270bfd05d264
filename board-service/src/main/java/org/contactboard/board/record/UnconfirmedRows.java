package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.contactboard.board.overview.Place;
import org.contactboard.board.sql.Unnest;

/** The plans whose end has passed and of which nobody has said what became of them, one row per item. */
final class UnconfirmedRows {

    private record Row(Resolved item, Conversation plan) {

        static Optional<Row> of(Resolved item) {
            return item.unconfirmed().map(plan -> new Row(item, plan));
        }

        String customers() {
            return Unnest.array(
                    item.places().stream().map(Place::customerId).distinct().toList());
        }

        String products() {
            return Unnest.array(
                    item.places().stream().map(Place::productId).distinct().toList());
        }
    }

    private UnconfirmedRows() {}

    /** Puts these items on the list, or takes them off it. */
    static void replace(Connection connection, Collection<Resolved> items) throws SQLException {
        Unnest.of(items)
                .column(it -> it.identity().source())
                .column(it -> it.identity().kind())
                .column(it -> it.identity().recordId())
                .execute(connection, """
                        delete from unconfirmed u
                        using unnest(?::text[], ?::text[], ?::text[]) as g(source, kind, record_id)
                        where u.source = g.source and u.kind = g.kind and u.record_id = g.record_id""");
        var rows = items.stream().flatMap(it -> Row.of(it).stream()).toList();
        if (!rows.isEmpty()) {
            insert(connection, rows);
        }
    }

    private static void insert(Connection connection, Collection<Row> rows) throws SQLException {
        Unnest.of(rows)
                .column(it -> it.item().identity().source())
                .column(it -> it.item().identity().kind())
                .column(it -> it.item().identity().recordId())
                .column(Row::customers)
                .column(Row::products)
                .column(it -> it.plan().day())
                .column(it -> it.plan().startedAt())
                .column(it -> it.plan().endsAt())
                .column(it -> it.plan().channel())
                .column(it -> it.item().personId())
                .column(it -> it.item().employeeId())
                .execute(connection, """
                        insert into unconfirmed (source, kind, record_id, customer_ids, product_ids, day, started_at,
                            ends_at, channel, person_id, employee_id)
                        select source, kind, record_id, customer_ids::text[], product_ids::text[], day, started_at,
                            ends_at, channel, person_id, employee_id
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::timestamptz[],
                            ?::timestamptz[], ?::text[], ?::text[], ?::text[])
                            as g(source, kind, record_id, customer_ids, product_ids, day, started_at, ends_at, channel,
                                 person_id, employee_id)""");
    }
}
