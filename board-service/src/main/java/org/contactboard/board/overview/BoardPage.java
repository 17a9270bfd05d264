package org.contactboard.board.overview;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.contactboard.board.overview.Head.HeadGroup;
import org.contactboard.board.overview.Head.HeadProduct;
import org.contactboard.board.overview.Head.HeadSegment;
import org.contactboard.board.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * A page of the board under its head.
 *
 * @param version the head's
 * @param dots applicable cells by colour, under the filter
 * @param counts rows by colour, under the filter
 */
record BoardPage(
        LocalDate today,
        ZoneId zone,
        long version,
        PageRhythm rhythm,
        @Nullable String agreements,
        List<HeadProduct> products,
        List<HeadSegment> segments,
        List<HeadGroup> groups,
        Map<Colour, Long> dots,
        Map<Colour, Long> counts,
        int page,
        int size,
        long total,
        List<Row> rows) {

    /** The board's own periods, and up to which days a last contact is orange or red today. */
    record PageRhythm(Period green, Period orange, LocalDate orangeOnOrBefore, LocalDate redOnOrBefore) {

        static PageRhythm of(Rhythm rhythm, LocalDate today) {
            return new PageRhythm(
                    rhythm.green(),
                    rhythm.orange(),
                    ColourRule.latestPast(rhythm.green(), today),
                    ColourRule.latestPast(rhythm.orange(), today));
        }
    }

    static BoardPage of(Head head, LocalDate today, BoardQuery query, Found found, List<Row> rows) {
        return new BoardPage(
                today,
                head.zone(),
                head.version(),
                PageRhythm.of(head.rhythm(), today),
                head.agreements(),
                head.products(),
                head.segments(),
                head.groups(),
                found.dots(),
                found.counts(),
                query.page(),
                query.size(),
                found.counts().values().stream().mapToLong(Long::longValue).sum(),
                rows);
    }
}
