package org.contactboard.board.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

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

    @DELETE
    @Path("/{recordId}")
    @Operation(
            operationId = "withdrawContact",
            summary = "Take back a contact",
            description = "Only one that was recorded by hand: a CRM's is taken back in the CRM.")
    public void withdraw(@PathParam("recordId") String recordId) {
        service.withdraw(recordId);
    }
}
