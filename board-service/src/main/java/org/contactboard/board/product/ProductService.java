package org.contactboard.board.product;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.contactboard.board.employee.Employees;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.time.Micros;
import org.jspecify.annotations.Nullable;

/** What people do with products. */
@Singleton
class ProductService {

    private final Products products;
    private final Employees employees;
    private final Clock clock;
    private final Micros micros;
    private final Event<ProductEdited> edited;

    ProductService(Products products, Employees employees, Clock clock, Micros micros, Event<ProductEdited> edited) {
        this.products = products;
        this.employees = employees;
        this.clock = clock;
        this.micros = micros;
        this.edited = edited;
    }

    @Transactional
    ProductDetail create(ProductEdit edit) {
        var id = edit.id() == null ? idOf(edit.name()) : edit.id();
        if (products.findById(id) != null) {
            throw Problem.conflict("id", "is taken: " + id);
        }
        var product = new Product(id, edit.name());
        product.position = products.nextPosition();
        write(product, edit);
        products.persistAndFlush(product);
        tell(product, true);
        return ProductDetail.of(product);
    }

    @Transactional
    ProductDetail change(String id, ProductEdit edit, @Nullable String ifMatch) {
        var product = products.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.missing("product", id));
        ETag.of(ProductDetail.of(product)).guard(ifMatch);
        write(product, edit);
        products.flush();
        tell(product, false);
        return ProductDetail.of(product);
    }

    private void write(Product product, ProductEdit edit) {
        product.change(edit, employees.named("managerId", edit.managerId()), LocalDate.now(clock), micros.now());
    }

    private void tell(Product product, boolean added) {
        edited.fire(new ProductEdited(product.id, added));
    }

    private static String idOf(String name) {
        var id = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (id.isEmpty()) {
            throw Problem.wrong("id", "must be given, as the name has no letters a to z");
        }
        return id.substring(0, Math.min(50, id.length()));
    }
}
