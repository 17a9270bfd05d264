package org.contactboard.board.employee;

import jakarta.inject.Singleton;
import java.util.Set;
import org.contactboard.board.audit.Undoable;

/** Puts employees back as they were before people added, changed, archived or restored them. */
@Singleton
class EmployeeUndo implements Undoable<EmployeeChange> {

    private final EmployeeService service;

    EmployeeUndo(EmployeeService service) {
        this.service = service;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                EmployeeService.ADDED, EmployeeService.CHANGED, EmployeeService.ARCHIVED, EmployeeService.RESTORED);
    }

    @Override
    public Class<EmployeeChange> detail() {
        return EmployeeChange.class;
    }

    @Override
    public void undo(EmployeeChange change) {
        service.restore(change);
    }
}
