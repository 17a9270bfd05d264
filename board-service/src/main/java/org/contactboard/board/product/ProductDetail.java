package org.contactboard.board.product;

import java.time.LocalDate;
import org.contactboard.board.employee.EmployeeRef;
import org.jspecify.annotations.Nullable;

/** A product as told. */
public record ProductDetail(
        String id,
        String name,
        int position,
        @Nullable EmployeeRef productManager,
        @Nullable LocalDate managerSince) {

    static ProductDetail of(Product product) {
        return new ProductDetail(
                product.id, product.name, product.position, EmployeeRef.of(product.manager), product.managerSince);
    }
}
