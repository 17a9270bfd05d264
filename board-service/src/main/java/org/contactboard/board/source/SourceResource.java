package org.contactboard.board.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.contactboard.board.attribution.Attributed;
import org.contactboard.board.audit.ActionReceipt;
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
    private final ProposalService service;

    SourceResource(Sources sources, KnownSources known, Proposals proposals, ProposalService service) {
        this.sources = sources;
        this.known = known;
        this.proposals = proposals;
        this.service = service;
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
        require(source);
        return whole(proposals.of(source));
    }

    @POST
    @Path("/{source}/proposals/applied")
    @Operation(
            operationId = "applyProposal",
            summary = "Apply a proposal",
            description = "For good: what stands in General and matches has the product at once, and what comes later "
                    + "too. By employee and by number it holds for every source.")
    public Attributed apply(
            @Parameter(example = "espocrm") @PathParam("source") String source,
            @Valid @NotNull ProposalEdit.Applied edit) {
        require(source);
        return service.apply(source, edit);
    }

    @POST
    @Path("/{source}/proposals/dismissed")
    @Operation(
            operationId = "dismissProposal",
            summary = "Dismiss a proposal",
            description = "It is not proposed again; nothing else changes.")
    public ActionReceipt dismiss(
            @Parameter(example = "espocrm") @PathParam("source") String source,
            @Valid @NotNull ProposalEdit.Dismissed edit) {
        require(source);
        return service.dismiss(source, edit);
    }

    private void require(String source) {
        if (known.find(source).isEmpty()) {
            throw Problem.missing("source", source);
        }
    }

    private static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, 0, items.size(), items.size());
    }
}
