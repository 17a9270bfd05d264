package org.contactboard.board.twin;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.customer.CustomerDraft;
import org.contactboard.board.customer.Customers;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.time.Micros;

/** Parts customers: one that people joined, or some of the ids under which a CRM took two for one. */
@Singleton
class PartService implements Undoable<PartService.Apart> {

    private static final String ACTION = "customers-parted";

    /** As the audit trail keeps it. */
    record Apart(String into, String gone) {}

    private final Family family;
    private final ExternalIdsOf ids;
    private final Customers customers;
    private final AuditTrail trail;
    private final Micros micros;

    PartService(Family family, ExternalIdsOf ids, Customers customers, AuditTrail trail, Micros micros) {
        this.family = family;
        this.ids = ids;
        this.customers = customers;
        this.trail = trail;
        this.micros = micros;
    }

    /** This one is one of its own again. */
    @Transactional
    Parted part(String gone) {
        var into = family.part(gone, List.of())
                .orElseThrow(() -> Problem.conflict("id", "is joined with no other customer: " + gone));
        return parted(into, gone);
    }

    /** These ids of a customer become one of its own. */
    @Transactional
    Parted partOff(String from, PartEdit edit) {
        ids.require(from, edit.externalIds());
        var own = UUID.randomUUID().toString();
        customers.fill(own, new CustomerDraft(edit.name().strip(), null, null, null), micros.now());
        edit.externalIds().forEach(id -> ids.move(id, from, own));
        family.giveBack(from);
        family.touch(List.of(own), from);
        return parted(from, own);
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Class<PartService.Apart> detail() {
        return PartService.Apart.class;
    }

    /** Joined again: what came since for either stands at the one customer. */
    @Override
    public void undo(Apart apart) {
        var into = apart.into();
        var gone = apart.gone();
        family.lock(into, gone);
        family.join(into, gone);
    }

    private Parted parted(String into, String gone) {
        var receipt = trail.write(ACTION, into + " " + gone, null, new Apart(into, gone));
        return new Parted(receipt.action(), gone);
    }
}
