package org.contactboard.board.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handing over, over REST. */
@Path("/api/v1/employees/{id}/handover")
@Tag(name = "Employees", description = "Us: agents, account managers and product managers")
class HandOverResource {

    private final HandOverService service;

    HandOverResource(HandOverService service) {
        this.service = service;
    }

    @POST
    @Operation(
            operationId = "handOver",
            summary = "Give what an employee answers for to another one",
            description = "All customers that are not archived, and the products if asked for, also those of other "
                    + "employees who are the same person. 409 when there is nothing to hand over. Can be undone.")
    public HandedOver handOver(@PathParam("id") String id, @Valid @NotNull HandOver handOver) {
        return service.handOver(id, handOver);
    }
}
