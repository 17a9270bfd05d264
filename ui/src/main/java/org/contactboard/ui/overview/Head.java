package org.contactboard.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands above the rows: products, segments, the board's own rhythm and what we agreed ourselves. */
public record Head(
        long version,
        Rhythm rhythm,
        @Nullable String agreements,
        List<Product> products,
        List<Segment> segments,
        List<Group> groups) {

    public static final Head EMPTY = new Head(0, Rhythm.DEFAULT, null, List.of(), List.of(), List.of());

    @SuppressWarnings("NullAway") // JSON may leave any of them out
    public Head {
        rhythm = rhythm == null ? Rhythm.DEFAULT : rhythm;
        products = products == null ? List.of() : List.copyOf(products);
        segments = segments == null ? List.of() : List.copyOf(segments);
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    /** What holds for a customer of this segment, or of none. */
    public Segment segment(@Nullable String id) {
        return id == null ? Segment.NONE : known(id).orElse(Segment.NONE);
    }

    /** As it stands on its row; its id where nobody told its name. */
    public String groupName(String id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .map(Group::name)
                .findFirst()
                .orElse(id);
    }

    /** As people call it; its id where nobody told its name. */
    public String segmentName(String id) {
        return known(id).map(Segment::label).orElse(id);
    }

    /** What we agreed ourselves for customers of this type. */
    public @Nullable String segmentAgreements(String id) {
        return known(id).map(Segment::agreements).orElse(null);
    }

    private Optional<Segment> known(String id) {
        return segments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether they differ in nothing but since when products are silent. */
    public boolean sharesColumns(Head other) {
        return rhythm.equals(other.rhythm)
                && Objects.equals(agreements, other.agreements)
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
