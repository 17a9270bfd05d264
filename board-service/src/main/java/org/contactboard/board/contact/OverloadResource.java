package org.contactboard.board.contact;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who contacted a customer when, over REST. */
@Path("/api/v1/customers/{id}/overload")
@Tag(name = "Contacts")
class OverloadResource {

    private final Overloads overloads;

    OverloadResource(Overloads overloads) {
        this.overloads = overloads;
    }

    @GET
    @Operation(
            operationId = "customerOverload",
            summary = "Who contacted a customer lately",
            description = "Its conversations on as many days up to today as its segment counts for too much, and "
                    + "whether they are. What the row of the board counts in `contactsInWindow`.")
    public Overload get(@PathParam("id") String id) {
        return overloads.of(id).orElseThrow(() -> Problem.missing("customer", id));
    }
}
