package org.contactboard.board.audit;

import com.fasterxml.jackson.databind.JsonNode;

/** A kind of action that can be undone; each is a bean, found by the action's name. */
public interface Undoable {

    /** As it stands in the audit trail. */
    String action();

    /**
     * Puts back what was, also what followed from it, within the caller's transaction.
     *
     * @param detail what the action wrote of itself
     * @throws jakarta.ws.rs.WebApplicationException a conflict, where the way back is barred by what was done since
     */
    void undo(JsonNode detail);
}
