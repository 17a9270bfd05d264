package org.contactboard.board.employee;

import org.jspecify.annotations.Nullable;

/** An employee as told. */
public record EmployeeDetail(
        String id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String login) {

    static EmployeeDetail of(Employee employee) {
        return new EmployeeDetail(employee.id, employee.name, employee.phone, employee.email, employee.login);
    }
}
