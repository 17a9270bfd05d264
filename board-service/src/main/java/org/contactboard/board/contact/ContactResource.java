package org.contactboard.board.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.paging.ETag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Contacts over REST. */
@Path("/api/v1/contacts")
@Tag(name = "Contacts", description = "Conversations that took place or are planned")
class ContactResource {

    private final ContactService service;

    ContactResource(ContactService service) {
        this.service = service;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "recordContact",
            summary = "Record a contact by hand",
            description = "By the same rules as a CRM's record; one that begins after now is an appointment, which "
                    + "counts when it is recorded as a contact.")
    public ContactReceipt record(@Valid @NotNull ContactEdit edit) {
        return service.record(edit);
    }

    @GET
    @Path("/{recordId}")
    @Operation(
            operationId = "contact",
            summary = "A contact that was recorded by hand",
            description = "As it was recorded last, with the ETag that an edit needs.")
    public RestResponse<ContactEdit> get(@PathParam("recordId") String recordId) {
        return ETag.tagged(service.find(recordId));
    }

    @PUT
    @Path("/{recordId}")
    @Operation(
            operationId = "changeContact",
            summary = "Correct a contact that was recorded by hand",
            description = "All of it is told anew. The audit trail keeps what was.")
    public ContactReceipt change(
            @PathParam("recordId") String recordId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContactEdit edit) {
        return service.change(recordId, edit, ifMatch);
    }

    @DELETE
    @Path("/{recordId}")
    @Operation(
            operationId = "withdrawContact",
            summary = "Take back a contact",
            description = "Only one that was recorded by hand: a CRM's is taken back in the CRM.")
    public ActionReceipt withdraw(@PathParam("recordId") String recordId) {
        return service.withdraw(recordId);
    }
}
