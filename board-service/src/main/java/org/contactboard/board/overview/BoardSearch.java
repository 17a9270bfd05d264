package org.contactboard.board.overview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
            select 0 as n, colour as word, count(*) as number, %s from found group by colour
            %s
            union all
            select row_number() over (), id, version, null, null, null, null
            from (select id, version from found order by %s limit ? offset ?) page
            order by n
            """;

    private static final String DOTS = """
            sum(green) filter (where dots_on = today) as green, sum(orange) filter (where dots_on = today) as orange,
            sum(red) filter (where dots_on = today) as red,
            sum(applicable - of_products) filter (where dots_on = today) as none
            """;

    private static final String NO_DOTS = "0 as green, 0 as orange, 0 as red, 0 as none";

    /** Dots that were counted on another day than today are counted anew. */
    private static final String LATE_DOTS = """
            union all
            select 0, colour, 0, sum(dots[1]), sum(dots[2]), sum(dots[3]), sum(applicable - dots[4])
            from found f cross join lateral (
                select %s as dots from board_row b join cell k on k.customer_id = b.id
                join product p on p.id = k.product_id and p.archived_on is null
                where b.id = f.id
                and (k.product_id = 'general' or b.products is null or k.product_id = any (b.products))) counted
            where f.dots_on is distinct from f.today group by colour
            """.formatted(RowsSql.DOTS);

    /** How many rows have that colour, for an {@code n} of 0; else a row of the page with its version. */
    private record Line(int n, String word, long number, long green, long orange, long red, long none) {}

    private final Sql sql;

    BoardSearch(Sql sql) {
        this.sql = sql;
    }

    /** One page, and the counts over all of them. */
    Found page(BoardQuery query, LocalDate today) {
        var found = FoundSql.of(query, today);
        var dots = query.product() == null;
        var lines = sql.list(
                found.text()
                        + PAGE.formatted(
                                dots ? DOTS : NO_DOTS,
                                dots ? LATE_DOTS : "",
                                query.sort().orderBy()),
                row -> new Line(
                        row.integer("n"),
                        row.text("word"),
                        row.number("number"),
                        row.number("green"),
                        row.number("orange"),
                        row.number("red"),
                        row.number("none")),
                values(found, query.size(), (long) query.page() * query.size()));
        var counts = none();
        var versions = new LinkedHashMap<String, Long>();
        for (var line : lines) {
            if (line.n == 0) {
                counts.merge(Colour.valueOf(line.word), line.number, Long::sum);
            } else {
                versions.put(line.word, line.number);
            }
        }
        return new Found(versions, counts, dots ? dots(lines) : counts);
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
            dots.merge(Colour.NONE, line.none, Long::sum);
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
