package org.contactboard.board.preview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.rhythm.Scope;
import org.contactboard.board.segment.Segments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What another rhythm of a segment, or of the board, would do. */
@Path("/api/v1/segments/{id}/preview")
@Tag(name = "Segments", description = "Types of customer and their rhythms")
class SegmentPreviewResource {

    private final Previews previews;
    private final Segments segments;

    SegmentPreviewResource(Previews previews, Segments segments) {
        this.previews = previews;
        this.segments = segments;
    }

    @POST
    @Operation(
            operationId = "previewSegment",
            summary = "What another rhythm would change",
            description = "How many dots and customers would turn from which colour to which today. `board` is the "
                    + "board's own rhythm. Nothing is stored.")
    public Preview preview(@PathParam("id") String id, @Valid @NotNull Draft draft) {
        if (!id.equals("board")) {
            if (segments.findById(id) == null) {
                throw Problem.missing("segment", id);
            }
            return previews.of(Scope.SEGMENT, id, draft);
        }
        if (draft.rhythm() == null) {
            throw Problem.wrong("green", "must be given: the board always has a rhythm");
        }
        return previews.of(Scope.BOARD, "", draft);
    }
}
