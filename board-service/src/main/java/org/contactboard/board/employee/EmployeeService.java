package org.contactboard.board.employee;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.time.Micros;
import org.jspecify.annotations.Nullable;

/** What people do with employees. */
@Singleton
class EmployeeService {

    private final Employees employees;
    private final Micros micros;
    private final Event<EmployeeEdited> edited;

    EmployeeService(Employees employees, Micros micros, Event<EmployeeEdited> edited) {
        this.employees = employees;
        this.micros = micros;
        this.edited = edited;
    }

    @Transactional
    EmployeeDetail create(EmployeeEdit edit) {
        var employee = new Employee(UUID.randomUUID().toString());
        employee.change(edit, micros.now());
        employees.persistAndFlush(employee);
        edited.fire(new EmployeeEdited(employee.id));
        return EmployeeDetail.of(employee);
    }

    @Transactional
    EmployeeDetail change(String id, EmployeeEdit edit, @Nullable String ifMatch) {
        var employee = employees
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.missing("employee", id));
        ETag.of(EmployeeDetail.of(employee)).guard(ifMatch);
        employee.change(edit, micros.now());
        employees.flush();
        edited.fire(new EmployeeEdited(id));
        return EmployeeDetail.of(employee);
    }
}
