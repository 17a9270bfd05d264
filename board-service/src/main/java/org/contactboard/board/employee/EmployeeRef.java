package org.contactboard.board.employee;

import org.jspecify.annotations.Nullable;

/** An employee where something else names one. */
public record EmployeeRef(
        String id, @Nullable String name, @Nullable String phone) {

    public static @Nullable EmployeeRef of(@Nullable Employee employee) {
        return employee == null ? null : new EmployeeRef(employee.id, employee.name, employee.phone);
    }
}
