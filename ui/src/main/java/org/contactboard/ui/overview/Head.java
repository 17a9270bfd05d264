package org.contactboard.ui.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands above the rows: products, segments and the board's own rhythm. */
public record Head(long version, Rhythm rhythm, List<Product> products, List<Segment> segments, List<Group> groups) {

    public static final Head EMPTY = new Head(0, Rhythm.DEFAULT, List.of(), List.of(), List.of());

    @SuppressWarnings("NullAway") // JSON may leave any of them out
    public Head {
        rhythm = rhythm == null ? Rhythm.DEFAULT : rhythm;
        products = products == null ? List.of() : List.copyOf(products);
        segments = segments == null ? List.of() : List.copyOf(segments);
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    /** What holds for a customer of this segment, or of none. */
    public Segment segment(@Nullable String id) {
        return segments.stream()
                .filter(segment -> segment.id().equals(id))
                .findFirst()
                .orElse(Segment.NONE);
    }

    /** As it stands on its row; its id where nobody told its name. */
    public String groupName(String id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .map(Group::name)
                .findFirst()
                .orElse(id);
    }

    /** Whether they differ in nothing but since when products are silent. */
    public boolean sharesColumns(Head other) {
        return rhythm.equals(other.rhythm)
                && segments.equals(other.segments)
                && groups.equals(other.groups)
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
