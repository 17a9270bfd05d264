package org.contactboard.board.contact;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Puts back what was before somebody wrote contacts by hand. */
@Singleton
class ContactUndo implements Undoable<Written> {

    private final ContactService service;

    ContactUndo(ContactService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                ContactService.RECORDED,
                ContactService.PLANNED,
                ContactService.CHANGED,
                ContactService.WITHDRAWN,
                ContactService.ATTENDED);
    }

    @Override
    public Class<Written> detail() {
        return Written.class;
    }

    @Override
    public void undo(Written written) {
        service.undo(written);
    }
}
