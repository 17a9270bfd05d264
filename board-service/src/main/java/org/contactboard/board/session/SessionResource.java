package org.contactboard.board.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Attendance over REST. */
@Path("/api/v1/sessions")
@Tag(name = "Sessions", description = "Sprint reviews and events: everybody who attended, in one go")
class SessionResource {

    private final SessionService service;

    SessionResource(SessionService service) {
        this.service = service;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "recordSession",
            summary = "Record who attended a session",
            description = "A contact for each customer, once however often it is named; all or nothing, and undone as "
                    + "one by the action that is answered.")
    public Attendance record(@Valid @NotNull SessionEdit edit) {
        return service.record(edit);
    }
}
