package org.contactboard.board.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.BatchStep;
import org.contactboard.board.sql.Sql;

/** Takes a mapping back: what it took out of General stands there again. */
@Singleton
class ProductMappingUndo implements Undoable {

    static final String ACTION = "product-mapped";

    private final BatchStep batches;
    private final Sql sql;
    private final ObjectMapper json;

    ProductMappingUndo(BatchStep batches, Sql sql, ObjectMapper json) {
        this.batches = batches;
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public void undo(JsonNode detail) {
        var mapping = read(detail);
        if (delete(mapping) == 0) {
            throw Problem.conflict("value", "has another product by now");
        }
        if (mapping.by() == By.CODE) {
            batches.unmap(mapping.source(), mapping.value());
        } else {
            batches.learn(ProductMappingService.knowledge(mapping));
        }
    }

    private ProductMapping read(JsonNode detail) {
        try {
            return json.treeToValue(detail, ProductMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
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
