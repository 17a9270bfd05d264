package org.contactboard.board.product;

import java.time.LocalDate;
import org.contactboard.board.employee.EmployeeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A product as told. */
public record ProductDetail(
        String id,
        String name,
        int position,
        @Nullable EmployeeRef productManager,
        @Nullable LocalDate managerSince,

        @Schema(description = "The day from which it is off the board and takes no conversations; null: it is a column")
        @Nullable
        LocalDate archivedOn) {

    static ProductDetail of(Product product) {
        return new ProductDetail(
                product.id,
                product.name,
                product.position,
                EmployeeRef.of(product.manager),
                product.managerSince,
                product.archivedOn);
    }
}
