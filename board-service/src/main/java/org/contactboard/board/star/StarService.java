package org.contactboard.board.star;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.customer.CustomersEdited;
import org.contactboard.board.employee.Employees;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.product.Products;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Sets stars and takes them away. */
@Singleton
class StarService {

    static final String SET = "star-set";
    static final String REMOVED = "star-removed";

    private final Employees employees;
    private final Products products;
    private final AuditTrail trail;
    private final Event<CustomersEdited> edited;
    private final Sql sql;

    StarService(Employees employees, Products products, AuditTrail trail, Event<CustomersEdited> edited, Sql sql) {
        this.employees = employees;
        this.products = products;
        this.trail = trail;
        this.edited = edited;
        this.sql = sql;
    }

    @Transactional
    ActionReceipt set(String customer, String product, StarEdit edit) {
        lock(customer);
        products.requireOpen("product", List.of(product));
        employees.named("employee", edit.employee());
        if (edit.contactPerson() != null && !isOf(customer, edit.contactPerson())) {
            throw Problem.wrong("contactPerson", "is not a person of this customer: " + edit.contactPerson());
        }
        return change(
                "star-set",
                new StarChange(customer, product, find(customer, product).orElse(null), edit));
    }

    @Transactional
    ActionReceipt remove(String customer, String product) {
        lock(customer);
        var before = find(customer, product)
                .orElseThrow(() -> Problem.missing("star", "%s/%s".formatted(customer, product)));
        return change(REMOVED, new StarChange(customer, product, before, null));
    }

    /** Writes it, unless somebody wrote another one since. */
    void undo(StarChange back) {
        lock(back.customer());
        if (!Objects.equals(find(back.customer(), back.product()).orElse(null), back.before())) {
            throw Problem.conflict("product", "has another star since");
        }
        write(back);
    }

    private ActionReceipt change(String action, StarChange change) {
        write(change);
        return trail.write(action, "%s × %s".formatted(change.customer(), change.product()), null, change);
    }

    private void write(StarChange change) {
        var after = change.after();
        if (after == null) {
            sql.update(
                    "delete from star where customer_id = ? and product_id = ?", change.customer(), change.product());
        } else {
            sql.update("""
                    insert into star (customer_id, product_id, employee_id, person_id) values (?, ?, ?, ?)
                    on conflict (customer_id, product_id) do update
                    set employee_id = excluded.employee_id, person_id = excluded.person_id""", change.customer(), change.product(), after.employee(), after.contactPerson());
        }
        edited.fire(new CustomersEdited(Set.of(change.customer())));
    }

    private Optional<StarEdit> find(String customer, String product) {
        return sql.first(
                "select employee_id, person_id from star where customer_id = ? and product_id = ?",
                row -> new StarEdit(row.textOrNull("employee_id"), row.textOrNull("person_id")),
                customer,
                product);
    }

    private void lock(String customer) {
        if (sql.first("select id from customer where id = ? for update", row -> row.text("id"), customer)
                .isEmpty()) {
            throw Problem.missing("customer", customer);
        }
    }

    private boolean isOf(String customer, @Nullable String person) {
        return sql.number("""
                        select count(*) as count from person p join customer c on c.id = p.customer_id
                        where p.id = ? and coalesce(c.same_as, c.id) = ?""", person, customer) > 0;
    }
}
