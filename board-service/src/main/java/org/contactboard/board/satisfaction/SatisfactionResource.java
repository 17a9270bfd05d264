package org.contactboard.board.satisfaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** A customer's satisfaction over REST. */
@Path("/api/v1/customers/{id}/satisfaction")
@Tag(name = "Satisfaction", description = "How satisfied customers say they are")
class SatisfactionResource {

    private final ScoreService service;

    SatisfactionResource(ScoreService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "satisfaction",
            summary = "A customer's satisfaction over time",
            description = "What sources, files and people told, oldest first; the last one is the column on the board.")
    public List<Score> list(@PathParam("id") String id) {
        return service.of(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "scoreSatisfaction",
            summary = "Write down a score",
            description = "One a customer and day: another one takes its place. Undone as every action is.")
    public ScoreReceipt score(@PathParam("id") String id, @Valid @NotNull ScoreEdit edit) {
        return service.score(id, edit);
    }
}
