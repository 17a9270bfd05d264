package org.contactboard.board.employee;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Restoring;
import org.contactboard.board.audit.Undoable;

/** Puts employees back as they were before people added, changed, archived or restored them. */
@Singleton
class EmployeeUndos {

    private final EmployeeService service;
    private final ObjectMapper json;

    EmployeeUndos(EmployeeService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Produces
    @Singleton
    Undoable added() {
        return undo(EmployeeService.ADDED);
    }

    @Produces
    @Singleton
    Undoable changed() {
        return undo(EmployeeService.CHANGED);
    }

    @Produces
    @Singleton
    Undoable archived() {
        return undo(EmployeeService.ARCHIVED);
    }

    @Produces
    @Singleton
    Undoable restored() {
        return undo(EmployeeService.RESTORED);
    }

    private Undoable undo(String action) {
        return new Restoring<>(action, EmployeeChange.class, json, service::restore);
    }
}
