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
            , dotted as (select f.*, %s as counted from found f)
            select 0 as n, colour as word, count(*) as number, %s
            from dotted group by colour
            union all
            select row_number() over (), id, version, null, null, null, null
            from (select id, version from found order by %s limit ? offset ?) page
            order by n
            """;

    /** Of another day than today they are counted anew. */
    private static final String COUNTED = """
            case when f.dots_on = f.today then null else (
                select %s from board_row b join cell k on k.customer_id = b.id
                join product p on p.id = k.product_id and p.archived_on is null
                where b.id = f.id
                and (k.product_id = 'general' or b.products is null or k.product_id = any (b.products))) end
            """.formatted(RowsSql.DOTS);

    private static final String SUMS = """
            sum(coalesce(counted[1], green)) as green, sum(coalesce(counted[2], orange)) as orange,
            sum(coalesce(counted[3], red)) as red, sum(applicable - coalesce(counted[4], of_products)) as none
            """;

    private static final String NO_SUMS =
            "null::bigint as green, null::bigint as orange, null::bigint as red, 0 as none";

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
                                dots ? COUNTED : "null::int[]",
                                dots ? SUMS : NO_SUMS,
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
                counts.put(Colour.valueOf(line.word), line.number);
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
