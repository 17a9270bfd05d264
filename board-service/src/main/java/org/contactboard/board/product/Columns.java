package org.contactboard.board.product;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Conditions;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads products as columns: what stands in each, and in which order they are. */
@Singleton
class Columns {

    private static final String APPLIES =
            "c.visible and (c.products is null or k.product_id = 'general' or k.product_id = any (c.products))";

    private static final String PAGE = """
            select p.*, e.name as manager_name, e.phone as manager_phone, d.dots, a.customers
            from product p left join employee e on e.id = p.manager_id
            cross join lateral (
                select count(*) as dots from cell k join customer c on c.id = k.customer_id
                where k.product_id = p.id and k.contact_on is not null and %s) d
            cross join lateral (
                select count(*) as customers from customer c
                where c.visible and (c.products is null or p.id = 'general' or p.id = any (c.products))) a
            where %s order by p.position, p.id limit ? offset ?""";

    private static final String COLUMN = """
            with own as (
                select k.*, c.last_contact_on from cell k join customer c on c.id = k.customer_id
                where k.product_id = ? and %s),
            later as (
                select distinct m.source, m.kind, m.record_id from own k
                join contact m on m.customer_id = k.customer_id and m.product_id = k.product_id and m.day >= ?
                where not m.eclipsed)
            select count(*) filter (where contact_on is not null) as dots,
                   count(*) filter (where contact_on is not null and not exists (
                       select from cell o join product p on p.id = o.product_id and p.archived_on is null
                       join customer c on c.id = o.customer_id
                       where o.customer_id = own.customer_id and o.product_id <> own.product_id
                       and (c.products is null or o.product_id = 'general' or o.product_id = any (c.products))
                       and o.contact_on >= own.contact_on)) as latest,
                   (select count(*) from later) as moving
            from own""".formatted(APPLIES);

    private final Sql sql;
    private final Clock clock;

    Columns(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In the order of the columns; those that are archived, or those that are not. */
    Listing<ProductSummary> search(@Nullable String q, boolean archived, Paging paging) {
        var conditions = new Conditions()
                .and(archived ? "p.archived_on is not null" : "p.archived_on is null")
                .and(
                        "strpos(fold(p.name), fold(?)) > 0 or strpos(p.id, lower(?)) > 0 or strpos(e.folded, fold(?)) > 0",
                        q == null || q.isBlank() ? null : q.strip());
        var items = sql.list(
                PAGE.formatted(APPLIES, conditions.text()),
                ProductSummary::of,
                Stream.concat(conditions.values().stream(), Stream.of(paging.size(), paging.offset()))
                        .toArray());
        var total = sql.number(
                "select count(*) as count from product p left join employee e on e.id = p.manager_id where "
                        + conditions.text(),
                conditions.values().toArray());
        return Listing.of(items, paging, total);
    }

    ProductColumn column(String id) {
        return sql.first(
                        COLUMN,
                        row -> new ProductColumn(row.number("dots"), row.number("latest"), row.number("moving")),
                        id,
                        LocalDate.now(clock))
                .orElseThrow();
    }

    /** All positions by id, in order; locked. */
    Map<String, Integer> positions() {
        var positions = new LinkedHashMap<String, Integer>();
        sql.list(
                        "select id, position from product order by position, id for update",
                        row -> Map.entry(row.text("id"), row.integer("position")))
                .forEach(it -> positions.put(it.getKey(), it.getValue()));
        return positions;
    }

    void write(Map<String, Integer> positions) {
        positions.forEach((id, position) -> sql.update("update product set position = ? where id = ?", position, id));
    }

    /** Whether anything tells of it, so that it cannot be as if it had never been. */
    boolean isUsed(String id) {
        return sql.number("select count(*) as count from product where id = ? and product_in_use(id)", id) > 0;
    }

    /** General first, then in this order. */
    static Map<String, Integer> numbered(List<String> ids) {
        var positions = new LinkedHashMap<String, Integer>();
        for (var id : ids) {
            positions.put(id, positions.size() * 10);
        }
        return positions;
    }
}
