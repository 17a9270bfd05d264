package org.contactboard.board.overview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Filters, counts, sorts and pages the board in SQL; the ui does the same in its snapshot. */
@Singleton
public final class BoardSearch {

    /** All rows by colour, with their dots where these are asked for; then the page. */
    private static final String PAGE = """
            , dotted as (select colour, products, %s as dots from found f)
            select 0 as n, colour as word, count(*) as rows, sum(dots[1]) as green, sum(dots[2]) as orange,
                   sum(dots[3]) as red, sum(dots[4]) as of_products
            from dotted group by colour
            union all
            select 1, 'applicable', coalesce(sum(alike.rows * (
                       select count(*) from product p
                       where p.id <> 'general' and p.archived_on is null
                         and (alike.products is null or p.id = any (alike.products)))), 0),
                   null, null, null, null
            from (select products, count(*) as rows from found group by products) alike
            union all
            select 1 + row_number() over (), id, 0, null, null, null, null
            from (select id from found order by %s limit ? offset ?) page
            order by n
            """;

    /** What is kept of today, else counted. */
    private static final String DOTS = """
            case when f.dots_on = f.today then f.dots else (
                select %s from cell k
                join product p on p.id = k.product_id and p.archived_on is null
                where k.customer_id = f.id
                and (k.product_id = 'general' or f.products is null or k.product_id = any (f.products))) end
            """.formatted(RowsSql.DOTS);

    private record Line(int n, String word, long rows, long green, long orange, long red, long ofProducts) {}

    private final Sql sql;

    BoardSearch(Sql sql) {
        this.sql = sql;
    }

    /** One page, and the counts over all of them. */
    Found page(BoardQuery query, LocalDate today) {
        var found = FoundSql.of(query, today);
        var dots = query.product() == null ? DOTS : "null::int[]";
        var lines = sql.list(
                found.text() + PAGE.formatted(dots, query.sort().orderBy()),
                row -> new Line(
                        row.integer("n"),
                        row.text("word"),
                        row.number("rows"),
                        row.number("green"),
                        row.number("orange"),
                        row.number("red"),
                        row.number("of_products")),
                values(found, query.size(), (long) query.page() * query.size()));
        var counts = none();
        lines.stream().filter(line -> line.n == 0).forEach(line -> counts.put(Colour.valueOf(line.word), line.rows));
        return new Found(
                lines.stream().filter(line -> line.n > 1).map(Line::word).toList(),
                counts,
                query.product() == null ? dots(lines) : counts);
    }

    /** All customers that are asked for, in order, whatever the page. */
    public List<String> all(BoardQuery query, LocalDate today) {
        var found = FoundSql.of(query, today);
        return sql.list(
                found.text() + "select id from found order by " + query.sort().orderBy(),
                row -> row.text("id"),
                values(found));
    }

    /** Cells with contact by their colour; the other cells that apply have none. */
    private static Map<Colour, Long> dots(List<Line> lines) {
        var dots = none();
        for (var line : lines) {
            dots.merge(Colour.GREEN, line.green, Long::sum);
            dots.merge(Colour.ORANGE, line.orange, Long::sum);
            dots.merge(Colour.RED, line.red, Long::sum);
            dots.merge(Colour.NONE, (line.n == 1 ? line.rows : 0) - line.ofProducts, Long::sum);
        }
        return dots;
    }

    private static Map<Colour, Long> none() {
        var tally = new EnumMap<Colour, Long>(Colour.class);
        Arrays.stream(Colour.values()).forEach(colour -> tally.put(colour, 0L));
        return tally;
    }

    private static @Nullable Object[] values(FoundSql found, Object... more) {
        return Stream.concat(found.values().stream(), Arrays.stream(more)).toArray();
    }
}
