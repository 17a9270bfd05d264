package org.contactboard.board.employee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An employee as told. */
public record EmployeeDetail(
        String id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String login,
        @Nullable String extension,
        @Schema(description = "Whether he or she left") boolean archived) {

    static EmployeeDetail of(Employee employee) {
        var extension = employee.extension == null || employee.extension.isEmpty() ? null : employee.extension;
        return new EmployeeDetail(
                employee.id,
                employee.name,
                employee.phone,
                employee.email,
                employee.login,
                extension,
                employee.archived);
    }
}
