package org.contactboard.board.person;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Puts persons back as they were before they were added, changed, archived or restored. */
@Singleton
class PersonUndo implements Undoable<PersonChange> {

    private final PersonService service;

    PersonUndo(PersonService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(PersonService.ADDED, PersonService.CHANGED, PersonService.ARCHIVED, PersonService.RESTORED);
    }

    @Override
    public Class<PersonChange> detail() {
        return PersonChange.class;
    }

    @Override
    public void undo(PersonChange change) {
        service.restore(change);
    }
}
