package org.contactboard.board.view;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Views over REST; whose they are is told by who calls. */
@Path("/api/v1/views")
@Tag(name = "Views", description = "Boards that people come back to: filters, order, density and columns under a name")
class ViewResource {

    private final ViewService service;

    ViewResource(ViewService service) {
        this.service = service;
    }

    /** Which view is to be the first. */
    record Choice(
            @Schema(
                    description = "Null: by what the caller answers for",
                    examples = "3f0c2a7e-8a51-4c0e-9a35-0d8e7c3f1b22")
            @Nullable
            String view) {}

    @GET
    @Operation(operationId = "views", summary = "Views by name", description = "The caller's own and shared ones.")
    public Listing<ViewDetail> list(@Valid @BeanParam Paging paging) {
        return service.page(paging);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "view", summary = "One view", description = "With the ETag that an edit needs.")
    public RestResponse<ViewDetail> get(@PathParam("id") String id) {
        return ETag.tagged(service.detail(id));
    }

    @POST
    @Operation(
            operationId = "createView",
            summary = "Add a view",
            description = "It is the caller's own. 409 when the caller has one of that name.")
    public RestResponse<ViewDetail> create(@Valid @NotNull ViewEdit edit) {
        var created = service.create(edit);
        return created.created("/api/v1/views/" + created.told().id());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeView",
            summary = "Change a view",
            description = "As a whole, by its owner; one that is shared by a manager too: 403 for others. The header "
                    + "`Audit-Action` is the number under which it can be undone.")
    public RestResponse<ViewDetail> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ViewEdit edit) {
        return service.change(id, edit, ifMatch).changed();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeView",
            summary = "Remove a view",
            description = "By whom may change it. Who began with it begins with it again when that is undone.")
    public ActionReceipt remove(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return service.remove(id, ifMatch);
    }

    @GET
    @Path("/first")
    @Operation(
            operationId = "firstView",
            summary = "With what the caller begins",
            description = "What the caller chose; else, when their login is that of an employee, the customers or the "
                    + "product for which that employee answers; else the whole board.")
    public FirstView first() {
        return service.first();
    }

    @PUT
    @Path("/first")
    @Operation(
            operationId = "chooseFirstView",
            summary = "Choose with what the caller begins",
            description = "A view that the caller sees. One that is removed, or no longer shared, counts as none.")
    public FirstView chooseFirst(@Valid @NotNull Choice choice) {
        return service.chooseFirst(choice.view());
    }
}
