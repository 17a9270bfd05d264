package org.contactboard.board.unmatched;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contacts without a customer over REST. */
@Path("/api/v1/contacts/unmatched")
@Tag(name = "Contacts")
class UnmatchedResource {

    private final Unmatched unmatched;
    private final AssignmentService service;

    UnmatchedResource(Unmatched unmatched, AssignmentService service) {
        this.unmatched = unmatched;
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "unmatchedContacts",
            summary = "Real contacts without a customer",
            description = "They count as soon as their number, person or id belongs to a customer. Newest first.")
    public Listing<UnmatchedContact> contacts(@Valid @BeanParam Paging paging) {
        return unmatched.page(paging);
    }

    @GET
    @Path("/groups")
    @Operation(
            operationId = "unmatchedGroups",
            summary = "The same, by what would resolve them",
            description = "Contacts of one number, or with one person, together; the newest first.")
    public Listing<UnmatchedGroup> groups(@Valid @BeanParam Paging paging) {
        return unmatched.groups(paging);
    }

    @POST
    @Path("/assign")
    @Operation(
            operationId = "assignCustomer",
            summary = "Give a contact its customer",
            description = "This one only, or all of its number or person, now and later: those that wait for it count "
                    + "at once. 409 when it waits no more. Can be undone.")
    public Assigned assign(@Valid @NotNull AssignmentEdit edit) {
        return service.assign(edit);
    }
}
