package org.contactboard.board.product;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Audited;
import org.contactboard.board.employee.Employees;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.time.Micros;
import org.jspecify.annotations.Nullable;

/** What people do with products. */
@Singleton
class ProductService {

    static final String ADDED = "product-added";
    static final String CHANGED = "product-changed";
    static final String ARCHIVED = "product-archived";
    static final String RESTORED = "product-restored";

    private static final String GENERAL = "general";

    private final Products products;
    private final Columns columns;
    private final Employees employees;
    private final AuditTrail trail;
    private final Clock clock;
    private final Micros micros;
    private final Event<ProductEdited> edited;
    private final Event<ProductArchived> archived;

    ProductService(
            Products products,
            Columns columns,
            Employees employees,
            AuditTrail trail,
            Clock clock,
            Micros micros,
            Event<ProductEdited> edited,
            Event<ProductArchived> archived) {
        this.products = products;
        this.columns = columns;
        this.employees = employees;
        this.trail = trail;
        this.clock = clock;
        this.micros = micros;
        this.edited = edited;
        this.archived = archived;
    }

    @Transactional
    Audited<ProductDetail> create(ProductEdit edit) {
        var id = edit.id() == null ? idOf(edit.name()) : edit.id();
        if (products.findById(id) != null) {
            throw Problem.conflict("id", "is taken: " + id);
        }
        var product = new Product(id, edit.name());
        product.position = products.nextPosition();
        write(product, edit);
        products.persistAndFlush(product);
        edited.fire(new ProductEdited(id, true));
        var change = new ProductChange(id, null, ProductEdit.of(product, false), null, null);
        return new Audited<>(ProductDetail.of(product), trail.write(ADDED, id, null, change));
    }

    @Transactional
    Audited<ProductDetail> change(String id, ProductEdit edit, @Nullable String ifMatch) {
        var product = locked(id);
        ETag.of(ProductDetail.of(product)).guard(ifMatch);
        if (edit.archived() && id.equals(GENERAL)) {
            throw Problem.wrong("archived", "must not be true: the first column is the customer as a whole");
        }
        var placed = edit.position() != null;
        var before = ProductEdit.of(product, placed);
        var managerSince = product.managerSince;
        var archivedOn = product.archivedOn;
        write(product, edit);
        tell(product, archivedOn);
        var after = ProductEdit.of(product, placed);
        var change = new ProductChange(id, before, after, managerSince, archivedOn);
        return new Audited<>(ProductDetail.of(product), trail.write(action(before, after), id, null, change));
    }

    /** Puts back what a product was, unless it was changed again; one that was added goes, unless it is used by now. */
    void restore(ProductChange change) {
        var product = locked(change.id());
        if (!ProductEdit.of(product, change.after().position() != null).equals(change.after())) {
            throw Problem.conflict("id", "has been changed since: " + change.id());
        }
        if (change.before() == null) {
            remove(product);
            return;
        }
        var archivedOn = product.archivedOn;
        write(product, change.before());
        product.managerSince = change.managerSince();
        product.archivedOn = change.archivedOn();
        tell(product, archivedOn);
    }

    /** First without a manager: what he or she said of it stands elsewhere then. */
    private void remove(Product product) {
        var was = ProductEdit.of(product, false);
        write(product, new ProductEdit(was.id(), was.name(), null, null, was.archived()));
        tell(product, product.archivedOn);
        if (columns.isUsed(product.id)) {
            throw Problem.conflict("id", "is used by now, so that it can only be archived: " + product.id);
        }
        products.delete(product);
        products.flush();
        edited.fire(new ProductEdited(product.id, true));
    }

    private Product locked(String id) {
        return products.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.missing("product", id));
    }

    private static String action(ProductEdit before, ProductEdit after) {
        if (before.archived() == after.archived()) {
            return CHANGED;
        }
        return after.archived() ? ARCHIVED : RESTORED;
    }

    private void write(Product product, ProductEdit edit) {
        product.change(edit, employees.named("managerId", edit.managerId()), LocalDate.now(clock), micros.now());
    }

    private void tell(Product product, @Nullable LocalDate archivedBefore) {
        products.flush();
        edited.fire(new ProductEdited(product.id, false));
        if (!Objects.equals(product.archivedOn, archivedBefore)) {
            var since = product.archivedOn == null ? archivedBefore : product.archivedOn;
            archived.fire(new ProductArchived(product.id, Objects.requireNonNull(since)));
        }
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
