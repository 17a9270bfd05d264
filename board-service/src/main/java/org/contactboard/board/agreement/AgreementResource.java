package org.contactboard.board.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.rhythm.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Agreements over REST. */
@Path("/api/v1/agreements")
@Tag(name = "Agreements", description = "What was agreed on contact, by us and with customers")
class AgreementResource {

    private static final String TAGGED = "With the ETag that an edit needs.";
    private static final String UNDONE = " The header `Audit-Action` is the number under which it can be undone.";

    private final Agreements agreements;
    private final AgreementService service;

    AgreementResource(Agreements agreements, AgreementService service) {
        this.agreements = agreements;
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "agreements",
            summary = "Customers with whom something was agreed",
            description = "Those who must not be called come first, then by name. Archived ones are left out.")
    public Listing<Agreement> customers(
            @Parameter(description = "Part of a customer's name, or of what was agreed", example = "friday")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @Valid @BeanParam Paging paging) {
        return agreements.customers(q, paging);
    }

    @GET
    @Path("/ours")
    @Operation(
            operationId = "ourAgreements",
            summary = "What our organisation agreed with itself",
            description = "For the board first, then for each segment; also where nothing is agreed.")
    public Listing<Agreement> ours(@Valid @BeanParam Paging paging) {
        var all = agreements.ours();
        var items = all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Listing.of(items, paging, all.size());
    }

    @GET
    @Path("/board")
    @Operation(operationId = "boardAgreements", summary = "Our own for the whole board", description = TAGGED)
    public RestResponse<Agreement> board() {
        return told(Scope.BOARD, Agreements.BOARD);
    }

    @PUT
    @Path("/board")
    @Operation(
            operationId = "changeBoardAgreements",
            summary = "Agree for the whole board",
            description = "Shown before any contact with any customer." + UNDONE)
    public RestResponse<Agreement> changeBoard(
            @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AgreementEdit edit) {
        return service.change(Scope.BOARD, Agreements.BOARD, edit, ifMatch).changed();
    }

    @GET
    @Path("/segments/{id}")
    @Operation(operationId = "segmentAgreements", summary = "Our own for a segment", description = TAGGED)
    public RestResponse<Agreement> segment(@PathParam("id") String id) {
        return told(Scope.SEGMENT, id);
    }

    @PUT
    @Path("/segments/{id}")
    @Operation(
            operationId = "changeSegmentAgreements",
            summary = "Agree for a segment",
            description = "Shown before any contact with its customers." + UNDONE)
    public RestResponse<Agreement> changeSegment(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AgreementEdit edit) {
        return service.change(Scope.SEGMENT, id, edit, ifMatch).changed();
    }

    @GET
    @Path("/customers/{id}")
    @Operation(operationId = "customerAgreements", summary = "What was agreed with a customer", description = TAGGED)
    public RestResponse<Agreement> customer(@PathParam("id") String id) {
        return told(Scope.CUSTOMER, id);
    }

    @PUT
    @Path("/customers/{id}")
    @Operation(
            operationId = "changeCustomerAgreements",
            summary = "Agree with a customer",
            description = "All else of the customer stays." + UNDONE)
    public RestResponse<Agreement> changeCustomer(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AgreementEdit edit) {
        return service.change(Scope.CUSTOMER, id, edit, ifMatch).changed();
    }

    private RestResponse<Agreement> told(Scope scope, String id) {
        return agreements.find(scope, id).map(ETag::tagged).orElseThrow(() -> AgreementService.missing(scope, id));
    }
}
