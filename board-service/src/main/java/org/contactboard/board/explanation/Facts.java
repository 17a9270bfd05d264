package org.contactboard.board.explanation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.contactboard.board.explanation.Explanation.Named;
import org.contactboard.board.explanation.Explanation.ToldCustomer;
import org.contactboard.board.sql.ResultRow;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What is stored about some records: where they stand, and what became of them. */
@Singleton
final class Facts {

    private static final String GIVEN = "unnest(?::text[], ?::text[], ?::text[]) as g(source, kind, record_id)";

    private final Sql sql;

    Facts(Sql sql) {
        this.sql = sql;
    }

    private record Keyed<T>(String key, T value) {}

    /** By the record's key; in the order of the customers' names. */
    Map<String, List<Place>> places(List<Remembered> items) {
        return byKey(items, Facts::place, """
                select k.*, coalesce(c.name, (
                           select x.external_id from external_id x where x.kind = 'customer' and x.target = c.id
                           order by x.source, x.external_id limit 1)) as customer_name, coalesce(c.visible, false) as on_board, e.name as employee_name,
                       coalesce(k.product_id = 'general' or k.product_id = any(c.products), true) as applies
                from %s join contact k using (source, kind, record_id)
                left join customer c on c.id = k.customer_id left join employee e on e.id = k.employee_id
                order by c.name, k.customer_id, k.product_id
                """);
    }

    /** By the record's key; newest first. */
    Map<String, List<PastOutcome>> histories(List<Remembered> items) {
        return byKey(items, Facts::outcome, """
                select i.*, r.detail, c.id as customer, coalesce(c.name, i.customer_ref) as customer_name, coalesce(c.visible, false) as on_board,
                       e.id as employee, e.name as employee_name
                from %s cross join lateral (
                    select * from intake i where i.source = g.source and i.kind = g.kind and i.record_id = g.record_id
                    order by i.received_at desc, i.topic, i."partition", i."offset" desc, i.item desc limit 50) i
                left join rejected r using (topic, "partition", "offset", item)
                left join external_id x on x.kind = 'customer' and x.source = i.source
                    and x.external_id = i.customer_ref
                left join customer c on c.id = coalesce(i.customer_id, x.target)
                left join external_id y on y.kind = 'employee' and y.source = i.source
                    and y.external_id = i.employee_ref
                left join employee e on e.id = coalesce(i.employee_id, y.target)
                order by i.received_at desc, i.topic, i."partition", i."offset" desc, i.item desc
                """);
    }

    private <T> Map<String, List<T>> byKey(List<Remembered> items, Sql.RowReader<T> reader, String statement) {
        return sql
                .list(
                        statement.formatted(GIVEN),
                        row -> new Keyed<>(key(row), reader.read(row)),
                        items.stream().map(Remembered::source).toList(),
                        items.stream().map(Remembered::kind).toList(),
                        items.stream().map(Remembered::recordId).toList())
                .stream()
                .collect(groupingBy(Keyed::key, mapping(Keyed::value, toList())));
    }

    private static String key(ResultRow row) throws SQLException {
        return row.text("source") + ':' + row.text("kind") + ':' + row.text("record_id");
    }

    private static Place place(ResultRow row) throws SQLException {
        return new Place(
                new ToldCustomer(row.text("customer_id"), row.textOrNull("customer_name"), row.flag("on_board")),
                row.text("product_id"),
                row.flag("held"),
                row.flag("held_when_past"),
                row.day("day"),
                row.instantOrNull("started_at"),
                row.text("channel"),
                named(row, "employee_id"),
                row.textOrNull("conversation"),
                row.instantOrNull("arrived_at"),
                row.flag("eclipsed"),
                row.flag("applies"));
    }

    private static PastOutcome outcome(ResultRow row) throws SQLException {
        var customer = row.textOrNull("customer");
        return new PastOutcome(
                row.text("outcome"),
                row.text("reason"),
                row.instantOrNull("received_at"),
                row.text("topic"),
                row.integer("partition"),
                row.number("offset"),
                row.integer("item"),
                row.textOrNull("detail"),
                row.dayOrNull("occurred_on"),
                customer == null
                        ? null
                        : new ToldCustomer(customer, row.textOrNull("customer_name"), row.flag("on_board")),
                named(row, "employee"));
    }

    private static @Nullable Named named(ResultRow row, String column) throws SQLException {
        var id = row.textOrNull(column);
        return id == null ? null : new Named(id, row.textOrNull("employee_name"));
    }
}
