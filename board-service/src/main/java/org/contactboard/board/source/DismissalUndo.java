package org.contactboard.board.source;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.sql.Sql;

/** Lets a proposal be made again. */
@Singleton
class DismissalUndo implements Undoable<JsonNode> {

    static final String ACTION = "proposal-dismissed";

    private final Sql sql;

    DismissalUndo(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Class<JsonNode> detail() {
        return JsonNode.class;
    }

    @Override
    public void undo(JsonNode detail) {
        sql.update(
                "delete from dismissed_proposal where source = ? and by = ? and value = ?",
                detail.get("source").asText(),
                detail.get("by").asText(),
                detail.get("value").asText());
    }
}
