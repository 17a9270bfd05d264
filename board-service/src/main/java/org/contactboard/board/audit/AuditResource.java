package org.contactboard.board.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail over REST. */
@Path("/api/v1/audit")
@Tag(name = "Audit", description = "What people did, and the way back")
class AuditResource {

    private final AuditTrail trail;
    private final UndoService service;

    AuditResource(AuditTrail trail, UndoService service) {
        this.trail = trail;
        this.service = service;
    }

    @GET
    @Operation(operationId = "audit", summary = "What people did", description = "Newest first.")
    public Listing<AuditEntry> list(@Valid @BeanParam Paging paging) {
        return trail.page(paging);
    }

    @POST
    @Path("/{id}/undo")
    @Operation(
            operationId = "undo",
            summary = "Undo what was done",
            description = "With what followed from it. 409 when it was undone before, or when what was done since bars "
                    + "the way back: `errors` say what.")
    public AuditEntry undo(@PathParam("id") long id) throws JsonProcessingException {
        return service.undo(id);
    }
}
