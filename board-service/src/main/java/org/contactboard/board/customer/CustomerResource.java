package org.contactboard.board.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Customers over REST. */
@Path("/api/v1/customers")
@Tag(name = "Customers", description = "The organisations we serve")
class CustomerResource {

    private final Customers customers;
    private final Belongings belongings;
    private final CustomerService service;

    CustomerResource(Customers customers, Belongings belongings, CustomerService service) {
        this.customers = customers;
        this.belongings = belongings;
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "customers",
            summary = "Customers by name",
            description = "All that are known, on the board or not; archived ones only when asked for.")
    public Listing<CustomerSummary> list(
            @Parameter(description = "Part of a name or id", example = "korenaar") @QueryParam("q") @Nullable String q,
            @Parameter(description = "Whether to list the archived ones") @QueryParam("archived") @DefaultValue("false")
                    boolean archived,
            @Valid @BeanParam Paging paging) {
        var found = customers.search(q, archived);
        var items = found.page(paging.page(), paging.size()).stream()
                .map(CustomerSummary::of)
                .toList();
        return Listing.of(items, paging, found.count());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "customer", summary = "One customer", description = "With the ETag that an edit needs.")
    public RestResponse<CustomerDetail> get(@PathParam("id") String id) {
        return customers
                .findByIdOptional(id)
                .map(belongings::detail)
                .map(ETag::tagged)
                .orElseThrow(() -> Problem.missing("customer", id));
    }

    @POST
    @Operation(
            operationId = "createCustomer",
            summary = "Add a customer",
            description = "It is on the board at once. The header `Audit-Action` is the number under which it can be "
                    + "undone, as long as nothing refers to the customer.")
    public RestResponse<CustomerDetail> create(@Valid @NotNull CustomerEdit edit) {
        var customer = service.create(edit);
        return customer.created("/api/v1/customers/" + customer.told().id());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeCustomer",
            summary = "Change a customer",
            description =
                    "As a whole: what is left out is emptied, except `numbers`. An archived customer leaves the "
                            + "board and keeps its contacts. The header `Audit-Action` is the number under which it can be undone.")
    public RestResponse<CustomerDetail> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CustomerEdit edit) {
        return service.change(id, edit, ifMatch).changed();
    }
}
