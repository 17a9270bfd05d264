package org.contactboard.board.preview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.customer.Customers;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.rhythm.Scope;
import org.contactboard.board.segment.Segments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What another rhythm or another segment of a customer would do. */
@Path("/api/v1/customers/{id}/preview")
@Tag(name = "Customers", description = "The organisations we serve")
class CustomerPreviewResource {

    private final Previews previews;
    private final Customers customers;
    private final Segments segments;

    CustomerPreviewResource(Previews previews, Customers customers, Segments segments) {
        this.previews = previews;
        this.customers = customers;
        this.segments = segments;
    }

    @POST
    @Operation(
            operationId = "previewCustomer",
            summary = "What another rhythm or segment would change",
            description = "How many of the customer's dots would turn from which colour to which today. Nothing is "
                    + "stored.")
    public Preview preview(@PathParam("id") String id, @Valid @NotNull Draft draft) {
        if (customers.findById(id) == null) {
            throw Problem.missing("customer", id);
        }
        segments.require("segment", draft.segment());
        return previews.of(Scope.CUSTOMER, id, draft);
    }
}
