package org.contactboard.ui.overview;

import java.util.List;

/** One page of {@code GET /board}. */
public record BoardPage(Rhythm rhythm, List<Product> products, int page, int size, int total, List<Row> rows) {

    @SuppressWarnings("NullAway") // JSON may leave the lists out
    public BoardPage {
        products = products == null ? List.of() : List.copyOf(products);
        rows = rows == null ? List.of() : List.copyOf(rows);
    }
}
