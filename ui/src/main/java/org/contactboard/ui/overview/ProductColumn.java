package org.contactboard.ui.overview;

import java.time.LocalDate;
import java.util.List;

/** A product's column as it is headed on a day; {@code silentDays} is 0 for one that is fed. */
public record ProductColumn(Product product, long silentDays) {

    public static List<ProductColumn> of(Head head, LocalDate today) {
        return head.products().stream()
                .map(product -> new ProductColumn(product.undated(), SilenceRule.days(product, today)))
                .toList();
    }
}
