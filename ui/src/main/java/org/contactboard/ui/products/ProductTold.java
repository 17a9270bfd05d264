package org.contactboard.ui.products;

import java.time.LocalDate;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Product;
import org.jspecify.annotations.Nullable;

/** A product as the board-service tells it; alone it says nothing of what stands in its column. */
record ProductTold(
        String id,
        String name,
        @Nullable Person productManager,
        @Nullable LocalDate archivedOn,
        @Nullable LocalDate lastContactOn,
        long dots,
        long customers) {

    /** What a person writes of one. */
    record Edit(@Nullable String id, String name, @Nullable String managerId, boolean archived) {}

    /** What leaves the board with it, or comes back. */
    record Column(long dots, long latest, long moving) {}

    /** Behind which it goes. */
    record Move(String after) {}

    boolean isArchived() {
        return archivedOn != null;
    }

    boolean general() {
        return id.equals(Product.GENERAL);
    }

    /** As it heads its column. */
    Product product() {
        return new Product(id, name, productManager, lastContactOn);
    }
}
