package org.contactboard.board.employee;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Audited;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.time.Micros;
import org.jspecify.annotations.Nullable;

/** What people do with employees. */
@Singleton
class EmployeeService {

    static final String ADDED = "employee-added";
    static final String CHANGED = "employee-changed";
    static final String ARCHIVED = "employee-archived";
    static final String RESTORED = "employee-restored";

    private final Employees employees;
    private final Staff staff;
    private final AuditTrail trail;
    private final Micros micros;
    private final Event<EmployeeEdited> edited;

    EmployeeService(Employees employees, Staff staff, AuditTrail trail, Micros micros, Event<EmployeeEdited> edited) {
        this.employees = employees;
        this.staff = staff;
        this.trail = trail;
        this.micros = micros;
        this.edited = edited;
    }

    @Transactional
    Audited<EmployeeDetail> create(EmployeeEdit edit) {
        var employee = new Employee(UUID.randomUUID().toString());
        var created = write(employee, edit);
        var change = new EmployeeChange(employee.id, null, EmployeeEdit.of(created));
        return new Audited<>(created, trail.write(ADDED, employee.id, null, change));
    }

    @Transactional
    Audited<EmployeeDetail> change(String id, EmployeeEdit edit, @Nullable String ifMatch) {
        var employee = locked(id);
        var before = EmployeeDetail.of(employee);
        ETag.of(before).guard(ifMatch);
        var changed = write(employee, edit);
        var change = new EmployeeChange(id, EmployeeEdit.of(before), EmployeeEdit.of(changed));
        return new Audited<>(changed, trail.write(action(before, changed), id, null, change));
    }

    /** Puts back what an employee was, unless he or she was changed again; who was added goes, unless needed by now. */
    void restore(EmployeeChange change) {
        var employee = locked(change.id());
        if (!EmployeeEdit.of(EmployeeDetail.of(employee)).equals(change.after())) {
            throw Problem.conflict("id", "has been changed since: " + change.id());
        }
        if (change.before() == null) {
            remove(employee, change.after());
        } else {
            write(employee, change.before());
        }
    }

    /** Without an address and an extension nobody is the same person any more. */
    private void remove(Employee employee, EmployeeEdit was) {
        write(employee, new EmployeeEdit(was.name(), null, null, null, null, false));
        if (staff.isUsed(employee.id)) {
            throw Problem.conflict("id", "is used by now, so that it can only be archived: " + employee.id);
        }
        employees.delete(employee);
        employees.flush();
    }

    private Employee locked(String id) {
        return employees
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.missing("employee", id));
    }

    private static String action(EmployeeDetail before, EmployeeDetail after) {
        if (before.archived() == after.archived()) {
            return CHANGED;
        }
        return after.archived() ? ARCHIVED : RESTORED;
    }

    private EmployeeDetail write(Employee employee, EmployeeEdit edit) {
        employee.change(edit, micros.now());
        employees.persistAndFlush(employee);
        edited.fire(new EmployeeEdited(employee.id));
        return EmployeeDetail.of(employee);
    }
}
