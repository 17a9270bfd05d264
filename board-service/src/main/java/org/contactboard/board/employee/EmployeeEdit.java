package org.contactboard.board.employee;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person writes of an employee. */
public record EmployeeEdit(
        @Schema(examples = "Sanne Vos") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "+31302004210") @Size(max = 50) @Nullable
        String phone,

        @Schema(description = "By which sources' records find the employee", examples = "sanne@example.org")
        @Email
        @Size(max = 200)
        @Nullable
        String email,

        @Schema(examples = "sanne") @Size(max = 100) @Nullable
        String login,

        @Schema(description = "By which the calls of a telephone exchange find the employee", examples = "201")
        @Size(max = 40)
        @Nullable
        String extension,

        @Schema(
                description =
                        "Whether he or she left: offered nowhere, while what was said, and what he or she answers for, stays")
        boolean archived) {

    static EmployeeEdit of(EmployeeDetail told) {
        return new EmployeeEdit(
                told.name() == null ? "" : told.name(),
                told.phone(),
                told.email(),
                told.login(),
                told.extension(),
                told.archived());
    }
}
