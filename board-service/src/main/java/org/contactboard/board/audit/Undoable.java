package org.contactboard.board.audit;

import java.util.Set;

/**
 * Actions that can be undone, all in the same way; each is a bean, found by the action's name.
 *
 * @param <D> what the actions write of themselves into the audit trail
 */
public interface Undoable<D> {

    /** As they stand in the audit trail. */
    Set<String> actions();

    Class<D> detail();

    /**
     * Puts back what was, also what followed from it, within the caller's transaction.
     *
     * @param detail what the action wrote of itself
     * @throws jakarta.ws.rs.WebApplicationException a conflict, where the way back is barred by what was done since
     */
    void undo(D detail);
}
