package org.contactboard.board.customer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Audited;
import org.contactboard.board.employee.Employees;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.product.Products;
import org.contactboard.board.rhythm.Rhythms;
import org.contactboard.board.rhythm.Scope;
import org.contactboard.board.segment.Segments;
import org.contactboard.board.time.Micros;
import org.jspecify.annotations.Nullable;

/** What people do with customers. */
@Singleton
public class CustomerService {

    static final String ADDED = "customer-added";
    static final String CHANGED = "customer-changed";
    static final String ARCHIVED = "customer-archived";
    static final String RESTORED = "customer-restored";

    private final Customers customers;
    private final Belongings belongings;
    private final Segments segments;
    private final Products products;
    private final Employees employees;
    private final Rhythms rhythms;
    private final AuditTrail trail;
    private final Micros micros;
    private final Event<CustomersEdited> edited;

    CustomerService(
            Customers customers,
            Belongings belongings,
            Segments segments,
            Products products,
            Employees employees,
            Rhythms rhythms,
            AuditTrail trail,
            Micros micros,
            Event<CustomersEdited> edited) {
        this.customers = customers;
        this.belongings = belongings;
        this.segments = segments;
        this.products = products;
        this.employees = employees;
        this.rhythms = rhythms;
        this.trail = trail;
        this.micros = micros;
        this.edited = edited;
    }

    @Transactional
    Audited<CustomerDetail> create(CustomerEdit edit) {
        var id = edit.id() == null ? UUID.randomUUID().toString() : edit.id();
        if (customers.findById(id) != null) {
            throw Problem.conflict("id", "is taken: " + id);
        }
        var created = write(new Customer(id), edit);
        var change = new CustomerChange(id, null, CustomerEdit.of(created));
        return new Audited<>(created, trail.write(ADDED, id, null, change));
    }

    @Transactional
    Audited<CustomerDetail> change(String id, CustomerEdit edit, @Nullable String ifMatch) {
        var customer = locked(id);
        var before = belongings.detail(customer);
        ETag.of(before).guard(ifMatch);
        var changed = write(customer, edit);
        var change = new CustomerChange(id, CustomerEdit.of(before), CustomerEdit.of(changed));
        return new Audited<>(changed, trail.write(action(before, changed), id, null, change));
    }

    /**
     * Writes what was agreed with a customer, and leaves the rest as it is. A wish not to be called that a joined one has
     * stays that one's; it is taken off all of them.
     */
    @Transactional
    public ActionReceipt agree(String id, @Nullable String agreements, boolean doNotCall) {
        var customer = locked(id);
        var before = CustomerEdit.of(belongings.detail(customer));
        var lifted = doNotCall ? List.<String>of() : belongings.callJoined(id);
        var own = doNotCall
                && (before.doNotCall() || belongings.joinedNotToCall(id).isEmpty());
        var changed = write(customer, before.agreeing(agreements, own));
        return trail.write(CHANGED, id, null, new CustomerChange(id, before, CustomerEdit.of(changed), lifted));
    }

    /** Puts back what a customer was, unless it was changed again; one that was added goes, unless used by now. */
    void restore(CustomerChange change) {
        var customer = locked(change.id());
        if (!CustomerEdit.of(belongings.detail(customer)).equals(change.after())) {
            throw Problem.conflict("id", "has been changed since: " + change.id());
        }
        if (change.before() == null) {
            remove(customer, change.after());
        } else {
            write(customer, change.before());
            belongings.callNoMore(change.lifted() == null ? List.of() : change.lifted());
        }
    }

    /** What came by its numbers alone waits again; open boards are told that the row is gone. */
    private void remove(Customer customer, CustomerEdit was) {
        write(customer, was.leaving());
        if (belongings.areUsed(customer.id)) {
            throw Problem.conflict("id", "is used by now, so that it can only be archived: " + customer.id);
        }
        belongings.forget(customer.id);
        customers.delete(customer);
        customers.flush();
    }

    private Customer locked(String id) {
        var customer = customers
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.missing("customer", id));
        if (customer.sameAs != null) {
            throw Problem.conflict("id", "is joined with " + customer.sameAs + ", which stands for it");
        }
        return customer;
    }

    private static String action(CustomerDetail before, CustomerDetail after) {
        if (before.archived() == after.archived()) {
            return CHANGED;
        }
        return after.archived() ? ARCHIVED : RESTORED;
    }

    private CustomerDetail write(Customer customer, CustomerEdit edit) {
        segments.require("segment", edit.segment());
        products.require("products", edit.products());
        var rhythm = edit.rhythm() == null ? null : edit.rhythm().checked("rhythm.");
        customer.change(edit, employees.named("accountManagerId", edit.accountManagerId()), micros.now());
        customers.persistAndFlush(customer);
        var former = edit.numbers() == null ? List.<String>of() : belongings.setNumbers(customer.id, edit.numbers());
        rhythms.set(Scope.CUSTOMER, customer.id, rhythm);
        edited.fire(new CustomersEdited(Set.of(customer.id), former));
        return belongings.detail(customer);
    }
}
