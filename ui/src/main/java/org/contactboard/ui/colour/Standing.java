package org.contactboard.ui.colour;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.overview.Row;
import org.jspecify.annotations.Nullable;

/** How one customer stands on one day: its row with the colours of that day. */
public record Standing(
        Row row,
        LocalDate today,
        Map<String, Cell> cells,
        @Nullable Cell latest,
        Colour colour,
        Dots dots) {

    public static Standing of(Row row, LocalDate today) {
        Map<String, Cell> cells =
                row.cells().stream().collect(Collectors.toMap(Cell::product, Function.identity(), (a, b) -> b));
        Cell latest = latest(row).orElse(null);
        Dots dots = Dots.of(row.cells(), today, product -> sells(row, product) || product.equals(Product.GENERAL));
        return new Standing(row, today, cells, latest, ColourRule.of(latest, today), dots);
    }

    private static Optional<Cell> latest(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.contactOn() != null)
                .max(comparing(Cell::contactOn).thenComparing(Cell::product));
    }

    public String id() {
        return row.id();
    }

    public @Nullable Cell cell(String product) {
        return cells.get(product);
    }

    public Colour colour(String product) {
        return ColourRule.of(cells.get(product), today);
    }

    /** Whether the customer has the product at all; the first column applies only once it has a contact. */
    public boolean applies(String product) {
        if (product.equals(Product.GENERAL)) {
            return colour(product) != Colour.NONE;
        }
        return sells(row, product);
    }

    /** How many of these columns the customer has. */
    public int applying(Set<String> columns) {
        List<String> own = row.customer().products();
        return own == null
                ? columns.size()
                : (int) own.stream().filter(columns::contains).count();
    }

    private static boolean sells(Row row, String product) {
        return row.customer().products() == null || row.customer().products().contains(product);
    }
}
