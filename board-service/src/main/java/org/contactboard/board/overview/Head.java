package org.contactboard.board.overview;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.contactboard.board.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;

/** What stands above the rows: the rhythm, our own agreements, the columns with who answers for them, the segments and the groups. */
public record Head(
        long version,
        ZoneId zone,
        Rhythm rhythm,
        @Nullable String agreements,
        List<HeadProduct> products,
        List<HeadSegment> segments,
        List<HeadGroup> groups) {

    /** A column; {@code lastContactOn} is its latest contact with anybody. */
    public record HeadProduct(
            String id,
            String name,
            @Nullable RowPerson productManager,
            @Nullable LocalDate lastContactOn) {}

    /** Customers that share one contact person. */
    public record HeadGroup(String id, String name) {}

    /** A type of customer with the rhythm that holds for it. */
    public record HeadSegment(
            String id,
            String name,
            Period green,
            Period orange,
            int overloadCount,
            int overloadDays,
            @Nullable String agreements) {}
}
