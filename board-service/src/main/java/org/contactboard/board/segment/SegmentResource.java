package org.contactboard.board.segment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.rhythm.DatedRhythm;
import org.contactboard.board.rhythm.Rhythm;
import org.contactboard.board.rhythm.Rhythms;
import org.contactboard.board.rhythm.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Segments and the board's own rhythm over REST. */
@Path("/api/v1/segments")
@Tag(name = "Segments", description = "Types of customer and their rhythms")
class SegmentResource {

    private final Segments segments;
    private final SegmentService service;
    private final Rhythms rhythms;

    SegmentResource(Segments segments, SegmentService service, Rhythms rhythms) {
        this.segments = segments;
        this.service = service;
        this.rhythms = rhythms;
    }

    @GET
    @Operation(operationId = "segments", summary = "Segments by id", description = "Without periods the board's hold.")
    public Listing<SegmentDetail> list(@Valid @BeanParam Paging paging) {
        var found = segments.find("order by id");
        var items = found.page(paging.page(), paging.size()).stream()
                .map(service::detail)
                .toList();
        return Listing.of(items, paging, found.count());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "segment", summary = "One segment", description = "With the ETag that an edit needs.")
    public RestResponse<SegmentDetail> get(@PathParam("id") String id) {
        return segments.findByIdOptional(id)
                .map(service::detail)
                .map(ETag::tagged)
                .orElseThrow(() -> Problem.missing("segment", id));
    }

    @POST
    @Operation(
            operationId = "createSegment",
            summary = "Add a segment",
            description = "Its rhythm holds from today on. The header `Audit-Action` is the number under which it can "
                    + "be undone.")
    public RestResponse<SegmentDetail> create(@Valid @NotNull SegmentEdit edit) {
        var created = service.create(edit);
        return created.created("/api/v1/segments/" + created.told().id());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeSegment",
            summary = "Change a segment",
            description = "A new rhythm holds from today on and recolours its customers, except those with their own. "
                    + "The header `Audit-Action` is the number under which it can be undone.")
    public RestResponse<SegmentDetail> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SegmentEdit edit) {
        return service.change(id, edit, ifMatch).changed();
    }

    @GET
    @Path("/board")
    @Operation(
            operationId = "boardRhythm",
            summary = "The board's own rhythm",
            description = "It holds where neither the customer nor its segment has one.")
    public RestResponse<Rhythm> board() {
        return ETag.tagged(rhythms.ofBoard());
    }

    @PUT
    @Path("/board")
    @Operation(
            operationId = "changeBoardRhythm",
            summary = "Set the board's own rhythm",
            description = "From today on. The header `Audit-Action` is the number under which it can be undone.")
    public RestResponse<Rhythm> changeBoard(
            @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Rhythm rhythm) {
        return service.changeBoard(rhythm, ifMatch).changed();
    }

    @GET
    @Path("/{id}/rhythms")
    @Operation(
            operationId = "rhythms",
            summary = "All rhythms that a segment ever had",
            description = "The newest first, each with the day from which it held; `board` are the board's own.")
    public Listing<DatedRhythm> history(@PathParam("id") String id, @Valid @BeanParam Paging paging) {
        var all = id.equals("board") ? rhythms.history(Scope.BOARD, "") : rhythms.history(Scope.SEGMENT, id);
        var items = all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Listing.of(items, paging, all.size());
    }
}
