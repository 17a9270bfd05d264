package org.contactboard.board.star;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.audit.ActionReceipt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stars over REST. */
@Path("/api/v1/customers/{id}/stars")
@Tag(name = "Stars", description = "What is precarious")
class StarResource {

    private final StarService service;

    StarResource(StarService service) {
        this.service = service;
    }

    @PUT
    @Path("/{product}")
    @Operation(
            operationId = "setStar",
            summary = "Call a contact precarious",
            description =
                    "Its dot gets a star, with the names of both, for everybody who looks at the board. Undone by "
                            + "the action that is answered.")
    public ActionReceipt set(
            @PathParam("id") String customer, @PathParam("product") String product, @Valid @NotNull StarEdit edit) {
        return service.set(customer, product, edit);
    }

    @DELETE
    @Path("/{product}")
    @Operation(operationId = "removeStar", summary = "Call it precarious no longer", description = "Undone likewise.")
    public ActionReceipt remove(@PathParam("id") String customer, @PathParam("product") String product) {
        return service.remove(customer, product);
    }
}
