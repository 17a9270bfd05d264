package org.contactboard.board.intake;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rejected records over REST. */
@Path("/api/v1/rejected")
@Tag(name = "Intake")
class RejectedResource {

    private final RejectedRecords records;

    RejectedResource(RejectedRecords records) {
        this.records = records;
    }

    @GET
    @Operation(operationId = "rejected", summary = "Records that could not be read", description = "Newest first.")
    public Listing<Rejected> list(@Valid @BeanParam Paging paging) {
        return records.page(paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "rejectedRecord",
            summary = "One of them with its bytes",
            description = "Key and value in base64, as they came; headers as text.")
    public RejectedRecord get(
            @Parameter(description = "topic:partition:offset:item", example = "crm.espocrm.webhook:0:17:0")
                    @PathParam("id")
                    String id) {
        return records.find(id).orElseThrow(() -> Problem.missing("rejected record", id));
    }
}
