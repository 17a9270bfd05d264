package org.contactboard.board.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Outcomes over REST: why is my call not on the board? */
@Path("/api/v1/intake")
@Tag(name = "Intake", description = "What became of every CRM record, and why")
class IntakeResource {

    private static final int DAYS = 30;

    private final Outcomes outcomes;
    private final Clock clock;

    IntakeResource(Outcomes outcomes, Clock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "intake",
            summary = "Why is my call not on the board?",
            description = "The one outcome of each item that came in. Newest first. Kept for "
                    + "30 days unless `contactboard.intake.kept` says otherwise.")
    public Listing<IntakeItem> list(@Valid @BeanParam IntakeQuery query, @Valid @BeanParam Paging paging) {
        return outcomes.page(query, paging);
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "intakeCounts",
            summary = "Outcomes counted by source, outcome, reason and day",
            description = "By the day on which they came in, of the last 30 days unless told otherwise.")
    public Listing<IntakeCount> counts(
            @Parameter(description = "The first day", example = "2026-11-01") @QueryParam("from") @Nullable
                    LocalDate from,
            @Parameter(example = "espocrm") @QueryParam("source") @Nullable String source) {
        return outcomes.counts(from == null ? LocalDate.now(clock).minusDays(DAYS) : from, source);
    }

    @GET
    @Path("/repairs")
    @Operation(
            operationId = "intakeRepairs",
            summary = "What reading again changed",
            description =
                    "Items of a source of which something else became since that moment, because their records were "
                            + "read again with a higher translation; by what became of them.")
    public Listing<Repair> repairs(
            @Parameter(example = "odoo") @QueryParam("source") @NotBlank String source,
            @Parameter(example = "2026-11-22T12:00:00Z") @QueryParam("since") @NotNull Instant since) {
        return outcomes.repairs(source, since);
    }

    @GET
    @Path("/sources")
    @Operation(
            operationId = "intakeSources",
            summary = "When each source was last heard of",
            description = "Those of which an outcome is kept, with the moment at which the newest record came in. "
                    + "The latest first.")
    public Listing<SourceSign> sources() {
        return outcomes.sources();
    }
}
