package org.contactboard.board.agreement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Audited;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.customer.CustomerService;
import org.contactboard.board.overview.RowsStep;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.rhythm.Scope;
import org.jspecify.annotations.Nullable;

/** What people agree; our own can be taken back here, a customer's as any change of that customer. */
@Singleton
class AgreementService implements Undoable<AgreementChange> {

    private static final String CHANGED = "agreements-changed";

    private final Agreements agreements;
    private final CustomerService customers;
    private final RowsStep rows;
    private final AuditTrail trail;

    AgreementService(Agreements agreements, CustomerService customers, RowsStep rows, AuditTrail trail) {
        this.agreements = agreements;
        this.customers = customers;
        this.rows = rows;
        this.trail = trail;
    }

    @Transactional
    Audited<Agreement> change(Scope scope, String id, AgreementEdit edit, @Nullable String ifMatch) {
        var before = agreements.lock(scope, id).orElseThrow(() -> missing(scope, id));
        ETag.of(before).guard(ifMatch);
        if (edit.doNotCall() && scope != Scope.CUSTOMER) {
            throw Problem.wrong("doNotCall", "is for customers and their persons");
        }
        var receipt = scope == Scope.CUSTOMER
                ? customers.agree(id, edit.text(), edit.doNotCall())
                : agree(scope, id, before.agreements(), edit.text());
        return new Audited<>(agreements.find(scope, id).orElseThrow(), receipt);
    }

    @Override
    public Set<String> actions() {
        return Set.of(CHANGED);
    }

    @Override
    public Class<AgreementChange> detail() {
        return AgreementChange.class;
    }

    /** Refuses where something else was agreed since. */
    @Override
    public void undo(AgreementChange change) {
        var now = agreements
                .lock(change.scope(), change.id())
                .orElseThrow(() -> Problem.conflict("id", "is there no more: " + change.id()));
        if (!Objects.equals(now.agreements(), change.after())) {
            throw Problem.conflict("agreements", "have been changed since: " + change.id());
        }
        write(change.scope(), change.id(), change.before());
    }

    private ActionReceipt agree(Scope scope, String id, @Nullable String before, @Nullable String after) {
        write(scope, id, after);
        return trail.write(CHANGED, id, null, new AgreementChange(scope, id, before, after));
    }

    private void write(Scope scope, String id, @Nullable String text) {
        switch (scope) {
            case BOARD -> agreements.writeBoard(text);
            case SEGMENT -> agreements.writeSegment(id, text);
            case CUSTOMER -> throw new IllegalArgumentException("a customer's is written with the customer");
        }
        rows.touchHead();
    }

    static RuntimeException missing(Scope scope, String id) {
        return Problem.missing(scope == Scope.SEGMENT ? "segment" : "customer", id);
    }
}
