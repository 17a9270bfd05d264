package org.contactboard.board.attribution;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.product.Products;
import org.contactboard.board.record.BatchStep;
import org.contactboard.board.record.Knowledge;
import org.contactboard.board.sql.Sql;

/** Gives a product to all that would stand in General with the same employee, code or number, at once and from then on. */
@Singleton
public class ProductMappingService {

    private static final String GENERAL = "general";

    private final InGeneral general;
    private final Products products;
    private final BatchStep batches;
    private final AuditTrail trail;
    private final Sql sql;

    ProductMappingService(InGeneral general, Products products, BatchStep batches, AuditTrail trail, Sql sql) {
        this.general = general;
        this.products = products;
        this.batches = batches;
        this.trail = trail;
        this.sql = sql;
    }

    @Transactional
    public Attributed map(ProductMapping mapping) {
        require(mapping.product());
        var contacts = general.count(mapping.by(), mapping.source(), mapping.value());
        if (write(mapping) == 0) {
            throw Problem.conflict("value", "has a product already, or is unknown");
        }
        batches.learn(knowledge(mapping));
        var receipt = trail.write(ProductMappingUndo.ACTION, mapping.subject(), null, mapping);
        return new Attributed(receipt.action(), contacts);
    }

    /** Only a product that there is, and not General. */
    void require(String product) {
        products.requireOpen("product", List.of(product));
        if (product.equals(GENERAL)) {
            throw Problem.wrong("product", "must be another than General");
        }
    }

    static Knowledge knowledge(ProductMapping mapping) {
        return switch (mapping.by()) {
            case CODE -> new Knowledge().product(mapping.source(), mapping.value());
            case EMPLOYEE -> new Knowledge().employee(mapping.value());
            case NUMBER -> new Knowledge().number(mapping.value());
        };
    }

    private int write(ProductMapping mapping) {
        return switch (mapping.by()) {
            case CODE -> sql.update("""
                        insert into external_id (kind, source, external_id, target) values ('product', ?, ?, ?)
                        on conflict do nothing""", mapping.source(), mapping.value(), mapping.product());
            case EMPLOYEE -> sql.update("""
                        insert into product_rule (by, value, product_id)
                        select 'EMPLOYEE', id, ? from employee where id = ? on conflict do nothing""", mapping.product(), mapping.value());
            case NUMBER ->
                sql.update(
                        "insert into product_rule (by, value, product_id) values ('NUMBER', ?, ?) on conflict do nothing",
                        mapping.value(),
                        mapping.product());
        };
    }
}
