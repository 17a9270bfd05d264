package org.contactboard.ui.overview;

import java.util.List;

/** What stands above the rows: products, segments and the board's own rhythm. */
public record Head(long version, Rhythm rhythm, List<Product> products, List<Segment> segments) {

    public static final Head EMPTY = new Head(0, Rhythm.DEFAULT, List.of(), List.of());

    @SuppressWarnings("NullAway") // JSON may leave any of them out
    public Head {
        rhythm = rhythm == null ? Rhythm.DEFAULT : rhythm;
        products = products == null ? List.of() : List.copyOf(products);
        segments = segments == null ? List.of() : List.copyOf(segments);
    }
}
