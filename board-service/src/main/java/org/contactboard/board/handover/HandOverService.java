package org.contactboard.board.handover;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.customer.AccountManagersChanged;
import org.contactboard.board.handover.Answering.Held;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.product.ProductEdited;
import org.contactboard.board.time.Micros;

/** Gives what one employee answers for to another, and back. */
@Singleton
class HandOverService implements Undoable<HandOverService.Given> {

    private static final String HANDED_OVER = "employee-handed-over";

    /** As the audit trail keeps it. */
    record Given(String to, List<Held> customers, List<Held> products) {}

    private final Answering answering;
    private final AuditTrail trail;
    private final Clock clock;
    private final Micros micros;
    private final Event<AccountManagersChanged> managersChanged;
    private final Event<ProductEdited> productEdited;

    HandOverService(
            Answering answering,
            AuditTrail trail,
            Clock clock,
            Micros micros,
            Event<AccountManagersChanged> managersChanged,
            Event<ProductEdited> productEdited) {
        this.answering = answering;
        this.trail = trail;
        this.clock = clock;
        this.micros = micros;
        this.managersChanged = managersChanged;
        this.productEdited = productEdited;
    }

    @Transactional
    HandedOver handOver(String from, HandOver handOver) {
        check(from, handOver.to());
        var to = handOver.to();
        var customers = answering.customers(from);
        var products = handOver.products() ? answering.products(from) : List.<Held>of();
        if (customers.isEmpty() && products.isEmpty()) {
            throw Problem.conflict("id", "answers for nothing that can be handed over: " + from);
        }
        answering.giveCustomers(customers, to, micros.now());
        answering.giveProducts(products, to, LocalDate.now(clock), micros.now());
        tell(Answering.ids(customers), Answering.ids(products));
        var receipt = trail.write(HANDED_OVER, from + " → " + to, null, new Given(to, customers, products));
        return new HandedOver(receipt.action(), customers.size(), products.size());
    }

    private void check(String from, String to) {
        if (answering.taker(from).isEmpty()) {
            throw Problem.missing("employee", from);
        }
        var taker = answering.taker(to).orElseThrow(() -> Problem.wrong("to", "is not an employee's id: " + to));
        if (taker.archived()) {
            throw Problem.wrong("to", "is archived: " + to);
        }
        if (answering.areOne(from, to)) {
            throw Problem.wrong("to", "is the same person: " + to);
        }
    }

    private void tell(List<String> customers, List<String> products) {
        managersChanged.fire(new AccountManagersChanged(customers));
        products.forEach(id -> productEdited.fire(new ProductEdited(id, false)));
    }

    @Override
    public Set<String> actions() {
        return Set.of(HANDED_OVER);
    }

    @Override
    public Class<Given> detail() {
        return Given.class;
    }

    /** What got somebody else since stays with that one. */
    @Override
    public void undo(Given given) {
        var customers = given.customers().stream()
                .filter(it -> answering.giveCustomerBack(it, given.to(), micros.now()))
                .toList();
        var products = given.products().stream()
                .filter(it -> answering.giveProductBack(it, given.to(), micros.now()))
                .toList();
        if (customers.isEmpty() && products.isEmpty()) {
            throw Problem.conflict("id", "others answer for all of it by now");
        }
        tell(Answering.ids(customers), Answering.ids(products));
    }
}
