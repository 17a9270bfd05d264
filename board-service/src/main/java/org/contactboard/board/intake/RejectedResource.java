package org.contactboard.board.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rejected records over REST. */
@Path("/api/v1/rejected")
@Tag(name = "Intake")
class RejectedResource {

    private final RejectedRecords records;
    private final RejectedService service;

    RejectedResource(RejectedRecords records, RejectedService service) {
        this.records = records;
        this.service = service;
    }

    @GET
    @Operation(operationId = "rejected", summary = "Records that could not be read", description = "Newest first.")
    public Listing<Rejected> list(@Valid @BeanParam RejectedQuery query, @Valid @BeanParam Paging paging) {
        return records.page(query, paging);
    }

    @GET
    @Path("/groups")
    @Operation(
            operationId = "rejectedGroups",
            summary = "What waits for a person, by source and reason",
            description = "And by value, where a person can say what that means. The most first.")
    public Listing<RejectedGroup> groups() {
        return records.groups();
    }

    @POST
    @Path("/replay")
    @Operation(
            operationId = "replayRejected",
            summary = "Try rejected records again",
            description = "Each goes on its topic again as it came. What is rejected once more takes its place.")
    public RejectedReceipt replay(@Valid @NotNull Selection selection) {
        return service.replay(selection);
    }

    @POST
    @Path("/discard")
    @Operation(
            operationId = "discardRejected",
            summary = "Discard rejected records",
            description = "They wait for nobody any more; the note says why.")
    public RejectedReceipt discard(@Valid @NotNull Discarding discarding) {
        return service.discard(discarding);
    }

    @GET
    @Path("/replays/{batch}")
    @Operation(
            operationId = "replayProgress",
            summary = "How far a replay is",
            description = "Done when nothing waits.")
    public ReplayProgress progress(
            @Parameter(example = "0b2a4c6e-8d1f-4a3b-9c5d-7e8f9a0b1c2d") @PathParam("batch") String batch) {
        return records.progress(batch);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "rejectedRecord",
            summary = "One of them with its bytes",
            description = "Key and value in base64, as they came; headers as text.")
    public RejectedRecord get(
            @Parameter(description = "topic:partition:offset:item", example = "crm.espocrm.webhook:0:17:0")
                    @PathParam("id")
                    String id) {
        return records.find(id).orElseThrow(() -> Problem.missing("rejected record", id));
    }
}
