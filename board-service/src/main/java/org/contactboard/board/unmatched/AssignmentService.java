package org.contactboard.board.unmatched;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.customer.CustomerDraft;
import org.contactboard.board.customer.Customers;
import org.contactboard.board.customer.CustomersEdited;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.time.Micros;
import org.contactboard.board.unmatched.AssignmentEdit.Scope;
import org.contactboard.board.unmatched.Unmatched.Waiting;
import org.jspecify.annotations.Nullable;

/** Gives contacts that wait for a customer the one that a person chooses, and takes it back. */
@Singleton
class AssignmentService implements Undoable<Assignment> {

    private static final String ACTION = "customer-assigned";

    private final Unmatched unmatched;
    private final Assignments assignments;
    private final Customers customers;
    private final AuditTrail trail;
    private final Sql sql;
    private final Micros micros;
    private final Event<CustomersEdited> edited;

    AssignmentService(
            Unmatched unmatched,
            Assignments assignments,
            Customers customers,
            AuditTrail trail,
            Sql sql,
            Micros micros,
            Event<CustomersEdited> edited) {
        this.unmatched = unmatched;
        this.assignments = assignments;
        this.customers = customers;
        this.trail = trail;
        this.sql = sql;
        this.micros = micros;
        this.edited = edited;
    }

    @Transactional
    Assigned assign(AssignmentEdit edit) {
        var before = unmatched.count();
        var assignment = assignment(edit.checked());
        assignments.write(assignment);
        edited.fire(new CustomersEdited(Set.of(assignment.customer())));
        var receipt = trail.write(ACTION, assignment.subject(), null, assignment);
        return new Assigned(receipt.action(), assignment.customer(), before - unmatched.count());
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Class<Assignment> detail() {
        return Assignment.class;
    }

    @Override
    public void undo(Assignment assignment) {
        assignments.takeBack(assignment);
        if (assignment.created()) {
            takeOff(assignment.customer());
        }
        edited.fire(new CustomersEdited(Set.of(assignment.customer())));
    }

    private Assignment assignment(AssignmentEdit edit) {
        var waiting = unmatched
                .find(edit.item())
                .orElseThrow(() -> Problem.conflict("recordId", "waits for no customer: " + edit.recordId()));
        var number = edit.scope() == Scope.NUMBER ? number(waiting) : null;
        var person = edit.scope() == Scope.PERSON ? person(waiting) : null;
        var created = edit.customer() == null || edit.customer().isBlank();
        var customer = created ? made(Objects.requireNonNull(edit.newCustomer())) : known(edit.customer());
        var has = number != null && assignments.hasNumber(customer, number);
        return new Assignment(edit.scope(), edit.item(), number, person, customer, has, created);
    }

    private static String number(Waiting waiting) {
        if (waiting.number() == null) {
            throw Problem.wrong("scope", "cannot be NUMBER: the contact tells none");
        }
        return waiting.number();
    }

    private static String person(Waiting waiting) {
        if (waiting.person() == null) {
            throw Problem.wrong("scope", "cannot be PERSON: the contact names none");
        }
        return waiting.person();
    }

    private String known(@Nullable String id) {
        return sql.first(
                        "select id from customer where id = ? and not archived and same_as is null",
                        row -> row.text("id"),
                        id)
                .orElseThrow(() -> Problem.wrong("customer", "is not a customer's id: " + id));
    }

    private String made(String name) {
        var id = UUID.randomUUID().toString();
        customers.fill(id, new CustomerDraft(name.strip(), null, null, null), micros.now());
        return id;
    }

    /** One that was made for the contact goes with it, unless it has got something else since. */
    private void takeOff(String customer) {
        sql.update("""
                update customer c set archived = true, on_board = false where id = ?
                and not exists (select from contact where customer_id = c.id)
                and not exists (select from person where customer_id = c.id)
                and not exists (select from customer_number where customer_id = c.id)
                and not exists (select from chosen_customer where customer_id = c.id)
                and not exists (select from external_id where kind = 'customer' and target = c.id)""", customer);
    }
}
