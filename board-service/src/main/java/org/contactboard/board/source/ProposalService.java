package org.contactboard.board.source;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.contactboard.board.attribution.Attributed;
import org.contactboard.board.attribution.By;
import org.contactboard.board.attribution.ProductMapping;
import org.contactboard.board.attribution.ProductMappingService;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.sql.Sql;

/** What people do with proposals. */
@Singleton
class ProposalService {

    /** That it is not to be proposed again. */
    record Dismissal(String source, By by, String value) {}

    private final ProductMappingService mappings;
    private final ProductShares shares;
    private final AuditTrail trail;
    private final Sql sql;

    ProposalService(ProductMappingService mappings, ProductShares shares, AuditTrail trail, Sql sql) {
        this.mappings = mappings;
        this.shares = shares;
        this.trail = trail;
        this.sql = sql;
    }

    @Transactional
    Attributed apply(String source, ProposalEdit.Applied edit) {
        var assigned = mappings.map(ProductMapping.of(edit.by(), source, edit.value(), edit.product()));
        shares.forget();
        return assigned;
    }

    @Transactional
    ActionReceipt dismiss(String source, ProposalEdit.Dismissed edit) {
        sql.update(
                "insert into dismissed_proposal (source, by, value) values (?, ?, ?) on conflict do nothing",
                source,
                edit.by(),
                edit.value());
        return trail.write(
                DismissalUndo.ACTION,
                source + ":" + edit.by().shown(edit.value()),
                null,
                new Dismissal(source, edit.by(), edit.value()));
    }
}
