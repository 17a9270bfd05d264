package org.contactboard.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A column of the board and who answers for it. */
public record Product(
        String id,
        String name,
        @Nullable Person productManager,
        @Nullable LocalDate lastContactOn) {

    /** The first column, the customer as a whole: blank and uncounted without a contact of its own. */
    public static final String GENERAL = "general";

    /** As it stands above its column, where the day of the last contact is not told. */
    Product undated() {
        return new Product(id, name, productManager, null);
    }

    /** The ids of all columns but the first. */
    public static Set<String> columns(List<Product> products) {
        return products.stream()
                .filter(product -> !product.general())
                .map(Product::id)
                .collect(Collectors.toSet());
    }

    public boolean general() {
        return id.equals(GENERAL);
    }
}
