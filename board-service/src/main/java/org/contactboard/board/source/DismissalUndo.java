package org.contactboard.board.source;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.sql.Sql;

/** Lets a proposal be made again. */
@Singleton
class DismissalUndo implements Undoable {

    static final String ACTION = "proposal-dismissed";

    private final Sql sql;

    DismissalUndo(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String action() {
        return ACTION;
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
