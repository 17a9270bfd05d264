package org.contactboard.ui.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.Dots;
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
        return product == null ? ofDots(rows, products) : ofRows(applying(rows, product), product);
    }

    /** Each customer's own dots are counted once, when it changes; here they are only summed. */
    private static Tally ofDots(List<Entry> rows, List<Product> products) {
        Set<String> columns = Product.columns(products);
        int[] counts = new int[Colour.values().length];
        for (Entry entry : rows) {
            Dots dots = entry.standing().dots();
            counts[Colour.GREEN.ordinal()] += dots.green();
            counts[Colour.ORANGE.ordinal()] += dots.orange();
            counts[Colour.RED.ordinal()] += dots.red();
            counts[Colour.NONE.ordinal()] += dots.noneOf(entry.standing().applying(columns));
        }
        return of(counts);
    }

    private static List<Entry> applying(List<Entry> rows, String product) {
        return rows.stream().filter(entry -> entry.standing().applies(product)).toList();
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
