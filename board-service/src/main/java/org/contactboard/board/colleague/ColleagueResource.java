package org.contactboard.board.colleague;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The same employee in several sources, over REST. */
@Path("/api/v1/colleagues")
@Tag(name = "Employees", description = "Us: agents, account managers and product managers")
class ColleagueResource {

    private final Colleagues colleagues;
    private final JoinedService joins;
    private final PartedService parts;

    ColleagueResource(Colleagues colleagues, JoinedService joins, PartedService parts) {
        this.colleagues = colleagues;
        this.joins = joins;
        this.parts = parts;
    }

    @GET
    @Operation(
            operationId = "colleagues",
            summary = "Employees as persons",
            description =
                    "Each with those of other sources that are the same by e-mail, by extension, or because people "
                            + "said so. Those without a name come first, then by name.")
    public Listing<Colleague> list(
            @Parameter(description = "Part of a name, an e-mail, an extension or a source's id", example = "vos")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @Valid @BeanParam Paging paging) {
        return colleagues.search(q, paging);
    }

    @POST
    @Path("/{id}/join")
    @Operation(
            operationId = "joinEmployees",
            summary = "Say that another employee is the same person",
            description =
                    "What either of them spoke, also later, is one person's: products that follow from the manager "
                            + "are found again. 409 when they are the same already. Can be undone.")
    public ActionReceipt join(@PathParam("id") String id, @Valid @NotNull ColleagueEdit edit) {
        return joins.join(id, edit.employee());
    }

    @POST
    @Path("/{id}/part")
    @Operation(
            operationId = "partEmployee",
            summary = "Say that an employee is a person of his or her own",
            description = "From then on neither e-mail nor extension joins it with another; people still can. 409 when "
                    + "it is joined with nobody. Can be undone.")
    public ActionReceipt part(@PathParam("id") String id) {
        return parts.part(id);
    }
}
