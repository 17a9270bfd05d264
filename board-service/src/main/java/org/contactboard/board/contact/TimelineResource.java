package org.contactboard.board.contact;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.contactboard.board.customer.Customers;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A customer's timeline over REST. */
@Path("/api/v1/customers/{id}/contacts")
@Tag(name = "Contacts")
class TimelineResource {

    private final Timeline timeline;
    private final Customers customers;

    TimelineResource(Timeline timeline, Customers customers) {
        this.timeline = timeline;
        this.customers = customers;
    }

    @GET
    @Operation(
            operationId = "customerContacts",
            summary = "A customer's timeline",
            description =
                    "Contacts, appointments, and what was told but does not count, with the reason. Newest first.")
    public Listing<TimelineEntry> list(
            @PathParam("id") String id,
            @Parameter(description = "Only what is about this product", example = "payroll")
                    @QueryParam("product")
                    @Nullable
                    String product,
            @Valid @BeanParam Paging paging) {
        if (customers.findById(id) == null) {
            throw Problem.missing("customer", id);
        }
        return timeline.of(id, product, paging);
    }
}
