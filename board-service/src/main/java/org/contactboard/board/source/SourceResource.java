package org.contactboard.board.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sources over REST. */
@Path("/api/v1/sources")
@Tag(name = "Sources", description = "The CRMs that send records, and whether they still do")
class SourceResource {

    private final Sources sources;
    private final KnownSources known;
    private final Proposals proposals;

    SourceResource(Sources sources, KnownSources known, Proposals proposals) {
        this.sources = sources;
        this.known = known;
        this.proposals = proposals;
    }

    @GET
    @Operation(
            operationId = "sources",
            summary = "How each source is",
            description =
                    "State, newest record, lag, what came in today, and how much of it has no product. The gravest "
                            + "first. Silent is a source that sends nothing for three times its usual gap, at an hour at which "
                            + "records came a week ago.")
    public Listing<SourceStatus> list() {
        return whole(sources.list());
    }

    @GET
    @Path("/{source}/proposals")
    @Operation(
            operationId = "sourceProposals",
            summary = "Products for what has none",
            description = "From the last 30 days; the 50 that would give the most conversations a product.")
    public Listing<Proposal> proposals(@Parameter(example = "espocrm") @PathParam("source") String source) {
        if (known.find(source).isEmpty()) {
            throw Problem.missing("source", source);
        }
        return whole(proposals.of(source));
    }

    private static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, 0, items.size(), items.size());
    }
}
