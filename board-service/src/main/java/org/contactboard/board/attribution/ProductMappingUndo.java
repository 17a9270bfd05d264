package org.contactboard.board.attribution;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.BatchStep;
import org.contactboard.board.sql.Sql;

/** Takes a mapping back: what it took out of General stands there again. */
@Singleton
class ProductMappingUndo implements Undoable<ProductMapping> {

    static final String ACTION = "product-mapped";

    private final BatchStep batches;
    private final Sql sql;

    ProductMappingUndo(BatchStep batches, Sql sql) {
        this.batches = batches;
        this.sql = sql;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Class<ProductMapping> detail() {
        return ProductMapping.class;
    }

    @Override
    public void undo(ProductMapping mapping) {
        if (delete(mapping) == 0) {
            throw Problem.conflict("value", "has another product by now");
        }
        if (mapping.by() == By.CODE) {
            batches.unmap(mapping.source(), mapping.value());
        } else {
            batches.learn(ProductMappingService.knowledge(mapping));
        }
    }

    private int delete(ProductMapping mapping) {
        return mapping.by() == By.CODE
                ? sql.update(
                        "delete from external_id where kind = 'product' and source = ? and external_id = ? and target = ?",
                        mapping.source(),
                        mapping.value(),
                        mapping.product())
                : sql.update(
                        "delete from product_rule where by = ? and value = ? and product_id = ?",
                        mapping.by(),
                        mapping.value(),
                        mapping.product());
    }
}
