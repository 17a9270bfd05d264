package org.contactboard.board.employee;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which employees are asked for. */
public record EmployeeQuery(
        @Parameter(description = "Part of a name, e-mail, telephone number, login or extension", example = "vos")
        @QueryParam("q")
        @Nullable
        String q,

        @Parameter(description = "Whether to list those who left") @QueryParam("archived") @DefaultValue("false")
        boolean archived,

        @Parameter(
                description = "Whether to list each person once, by the employee who stands for all that are the same. "
                        + "Who left but still answers for something comes first then, archived or not")
        @QueryParam("persons")
        @DefaultValue("false")
        boolean persons) {}
