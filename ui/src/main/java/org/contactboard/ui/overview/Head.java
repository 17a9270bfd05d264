package org.contactboard.ui.overview;

import java.time.LocalDate;
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

    /** Whether they differ in nothing but since when products are silent. */
    public boolean sharesColumns(Head other) {
        return rhythm.equals(other.rhythm)
                && segments.equals(other.segments)
                && undated(products).equals(undated(other.products));
    }

    private static List<Product> undated(List<Product> products) {
        return products.stream().map(Product::undated).toList();
    }

    /** Whether nobody who looks at a board on that day can tell them apart. */
    public boolean looksLike(Head other, LocalDate today) {
        return sharesColumns(other) && ProductColumn.of(this, today).equals(ProductColumn.of(other, today));
    }
}
