package org.contactboard.ui.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of {@code GET /board}. */
public record BoardPage(
        long version,
        Rhythm rhythm,
        @Nullable String agreements,
        List<Product> products,
        List<Segment> segments,
        List<Group> groups,
        int page,
        int size,
        int total,
        List<Row> rows) {

    @SuppressWarnings("NullAway") // JSON may leave the lists out
    public BoardPage {
        products = products == null ? List.of() : List.copyOf(products);
        segments = segments == null ? List.of() : List.copyOf(segments);
        groups = groups == null ? List.of() : List.copyOf(groups);
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    public Head head() {
        return new Head(version, rhythm, agreements, products, segments, groups);
    }
}
