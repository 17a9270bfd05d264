package org.contactboard.ui.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.overview.Product;
import org.jspecify.annotations.Nullable;

/** How many there are of each colour. */
public record Tally(Map<Colour, Integer> counts) {

    /** Rows by the colour of their latest contact, or of the one product that is asked for. */
    public static Tally ofRows(List<Entry> rows, @Nullable String product) {
        int[] counts = new int[Colour.values().length];
        rows.forEach(entry -> counts[QueryRule.colour(entry.standing(), product).ordinal()]++);
        return of(counts);
    }

    /** Applicable cells of the rows, of all products or of the one that is asked for. */
    public static Tally ofDots(List<Entry> rows, List<Product> products, @Nullable String product) {
        int[] counts = new int[Colour.values().length];
        for (Product column : products) {
            if (product == null || product.equals(column.id())) {
                rows.stream()
                        .map(Entry::standing)
                        .filter(standing -> standing.applies(column.id()))
                        .forEach(standing -> counts[standing.colour(column.id()).ordinal()]++);
            }
        }
        return of(counts);
    }

    private static Tally of(int[] counts) {
        Map<Colour, Integer> tally = new EnumMap<>(Colour.class);
        for (Colour colour : Colour.values()) {
            tally.put(colour, counts[colour.ordinal()]);
        }
        return new Tally(tally);
    }

    public int of(Colour colour) {
        return counts.getOrDefault(colour, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whole percents, rounded down, so that 100 % means all. */
    public int percent(Colour colour) {
        return total() == 0 ? 0 : of(colour) * 100 / total();
    }
}
