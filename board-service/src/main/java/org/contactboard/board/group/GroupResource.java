package org.contactboard.board.group;

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
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Groups over REST. */
@Path("/api/v1/groups")
@Tag(name = "Groups", description = "Customers that share one contact person")
class GroupResource {

    private final Groups groups;
    private final GroupService service;

    GroupResource(Groups groups, GroupService service) {
        this.groups = groups;
        this.service = service;
    }

    @GET
    @Operation(operationId = "groups", summary = "Groups by name", description = "Each with its customers.")
    public Listing<GroupDetail> list(@Valid @BeanParam Paging paging) {
        return groups.page(paging);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "group", summary = "One group", description = "With the ETag that an edit needs.")
    public RestResponse<GroupDetail> get(@PathParam("id") String id) {
        return groups.find(id).map(ETag::tagged).orElseThrow(() -> Problem.missing("group", id));
    }

    @POST
    @Operation(
            operationId = "createGroup",
            summary = "Add a group",
            description = "Its customers show as one row that opens. A conversation with the shared person at one of "
                    + "them counts for all, about the products of that conversation, also those that were before.")
    public RestResponse<GroupDetail> create(@Valid @NotNull GroupEdit edit) {
        var created = service.create(edit);
        return created.created("/api/v1/groups/" + created.told().id());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeGroup",
            summary = "Change a group",
            description = "As a whole. Conversations are placed again when its customers or its person change. The "
                    + "header `Audit-Action` is the number under which it can be undone.")
    public RestResponse<GroupDetail> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull GroupEdit edit) {
        return service.change(id, edit, ifMatch).changed();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeGroup",
            summary = "Remove a group",
            description = "Its customers stay, each with its own conversations.")
    public ActionReceipt remove(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return service.remove(id, ifMatch);
    }
}
