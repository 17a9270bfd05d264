package org.contactboard.board.twin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The same customer twice, over REST. */
@Path("/api/v1/twins")
@Tag(name = "Twins", description = "The same customer twice: join, part, or tell apart")
class TwinResource {

    private final Twins twins;
    private final TwinSides sides;
    private final JoinService joins;
    private final PartService parts;
    private final ApartService aparts;

    TwinResource(Twins twins, TwinSides sides, JoinService joins, PartService parts, ApartService aparts) {
        this.twins = twins;
        this.sides = sides;
        this.joins = joins;
        this.parts = parts;
        this.aparts = aparts;
    }

    @GET
    @Operation(
            operationId = "twins",
            summary = "Customers that probably are the same",
            description =
                    "Of the same name but for the legal form, together with a telephone number or a web or e-mail "
                            + "domain. The first of two would stand for both. Those spoken with last come first.")
    public Listing<Twin> suggested(@Valid @BeanParam Paging paging) {
        return twins.suggested(paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "twinFamily",
            summary = "A customer, and those joined with it",
            description = "Each with what is its own, which goes with it when they are parted.")
    public TwinFamily family(@PathParam("id") String id) {
        return new TwinFamily(sides.one(id), sides.joinedWith(id));
    }

    @GET
    @Path("/{id}/{other}")
    @Operation(
            operationId = "compareCustomers",
            summary = "Two customers side by side",
            description = "Any two, with what says that they are the same.")
    public Twin compare(@PathParam("id") String id, @PathParam("other") String other) {
        return twins.compare(id, other);
    }

    @POST
    @Path("/{id}/join")
    @Operation(
            operationId = "joinCustomers",
            summary = "Join another customer with this one",
            description =
                    "The other leaves the board. Its contacts, ids, numbers and persons are found at this one, also "
                            + "those that come later; what people wrote of it fills what is empty here. 409 when either is "
                            + "joined already. Can be undone.")
    public ActionReceipt join(@PathParam("id") String id, @Valid @NotNull JoinEdit edit) {
        return joins.join(id, edit.customer());
    }

    @POST
    @Path("/{id}/part")
    @Operation(
            operationId = "partCustomer",
            summary = "Part a customer from the one it was joined with",
            description = "What came since goes to whom its ids belong. 409 when it is not joined. Can be undone.")
    public Parted part(@PathParam("id") String id) {
        return parts.part(id);
    }

    @POST
    @Path("/{id}/part-off")
    @Operation(
            operationId = "partOffIds",
            summary = "Make one of its own of some of a customer's ids",
            description = "Where a source took two customers for one: contacts, persons and numbers go with their ids. "
                    + "Can be undone.")
    public Parted partOff(@PathParam("id") String id, @Valid @NotNull PartEdit edit) {
        return parts.partOff(id, edit);
    }

    @POST
    @Path("/{id}/tell-apart")
    @Operation(
            operationId = "tellCustomersApart",
            summary = "Say that two customers are two",
            description = "They are not suggested again. Can be undone.")
    public ActionReceipt tellApart(@PathParam("id") String id, @Valid @NotNull JoinEdit edit) {
        return aparts.tell(id, edit.customer());
    }
}
