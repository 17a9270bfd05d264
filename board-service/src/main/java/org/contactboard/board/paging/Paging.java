package org.contactboard.board.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for. */
public record Paging(
        @Parameter(description = "Which page, from 0") @QueryParam("page") @DefaultValue("0") @Min(0)
        int page,

        @Parameter(description = "How many on a page") @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500)
        int size) {

    public long offset() {
        return (long) page * size;
    }
}
