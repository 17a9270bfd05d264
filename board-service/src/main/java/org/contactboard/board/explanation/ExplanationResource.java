package org.contactboard.board.explanation;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explanations over REST. */
@Path("/api/v1/explanations")
@Tag(name = "Intake")
class ExplanationResource {

    private final Explanations explanations;

    ExplanationResource(Explanations explanations) {
        this.explanations = explanations;
    }

    @GET
    @Operation(
            operationId = "explanations",
            summary = "Where is my call?",
            description = "What stands on the board of each record, or why nothing does, with what became of it each "
                    + "time that it came in. By `recordId`, `customer`, `employee` or `day`. Newest first.")
    public Listing<Explanation> list(@Valid @BeanParam ExplanationQuery query, @Valid @BeanParam Paging paging) {
        if (query.asksNothing()) {
            throw Problem.wrong("recordId", "is missing: ask by recordId, customer, employee or day");
        }
        return explanations.page(query, paging);
    }
}
