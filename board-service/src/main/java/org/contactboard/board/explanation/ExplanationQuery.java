package org.contactboard.board.explanation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which records are asked for; null does not filter, but something must be asked. */
public record ExplanationQuery(
        @Parameter(description = "The id in the CRM", example = "67400a1b2c3d4e5f6") @QueryParam("recordId") @Nullable
        String recordId,

        @Parameter(example = "espocrm") @QueryParam("source") @Nullable
        String source,

        @Parameter(description = "Our id or the source's") @QueryParam("customer") @Nullable
        String customer,

        @Parameter(description = "Our id or the source's") @QueryParam("employee") @Nullable
        String employee,

        @Parameter(description = "On which it took place, or came in where that is not known", example = "2026-11-22")
        @QueryParam("day")
        @Nullable
        LocalDate day,

        @Parameter(
                description =
                        "Only those that belong to no customer: rejected, unmatched or waiting; those that nobody "
                                + "is known to have made are anybody's")
        @QueryParam("unplaced")
        @DefaultValue("false")
        boolean unplaced) {

    boolean asksNothing() {
        return recordId == null && customer == null && employee == null && day == null;
    }
}
