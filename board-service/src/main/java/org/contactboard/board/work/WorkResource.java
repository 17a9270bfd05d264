package org.contactboard.board.work;

import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for people, over REST. */
@Path("/api/v1/work")
@Tag(name = "Work", description = "What waits for people")
class WorkResource {

    private final List<Waiting> waiting;

    WorkResource(@All List<Waiting> waiting) {
        this.waiting = waiting;
    }

    @GET
    @Operation(
            operationId = "work",
            summary = "How much waits for people",
            description = "Counts only; what waits is told by the lists themselves.")
    public Work work() {
        return Work.of(waiting.stream().collect(toMap(Waiting::kind, Waiting::count)));
    }
}
