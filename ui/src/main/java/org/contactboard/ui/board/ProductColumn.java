package org.contactboard.ui.board;

import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.snapshot.Snapshot;

/** A product's column as it is headed today; {@code silentDays} is 0 for one that is fed. */
record ProductColumn(Product product, long silentDays) {

    static List<ProductColumn> of(Snapshot snapshot) {
        LocalDate today = snapshot.today();
        return snapshot.head().products().stream()
                .map(product -> new ProductColumn(
                        product, SilenceRule.days(product, snapshot.rows().values(), today)))
                .toList();
    }
}
