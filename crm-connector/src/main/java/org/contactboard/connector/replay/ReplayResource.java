package org.contactboard.connector.replay;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.contactboard.connector.intake.Reread;
import org.contactboard.connector.intake.Rereading;
import org.contactboard.connector.problem.Problem;
import org.contactboard.connector.source.Sources;

/** Reads a source's records again, with the settings and mappings of now; {@code ./board replay} asks for it. */
@Path("/api/v1/replays")
@Produces(MediaType.APPLICATION_JSON)
public class ReplayResource {

    private static final int ACCEPTED = 202;

    private final Sources sources;
    private final Rereading rereading;

    ReplayResource(Sources sources, Rereading rereading) {
        this.sources = sources;
        this.rereading = rereading;
    }

    /** Begins, and answers at once; one that is running already goes on. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(ReplayRequest request) {
        ReplayRequest asked = Problem.required("body", request);
        String source = Problem.required("source", asked.source());
        return sources.named(source) == null
                ? unknown(source)
                : Response.status(ACCEPTED)
                        .entity(Replay.of(rereading.start(source, asked.from())))
                        .build();
    }

    /** How far the last one of this source is. */
    @GET
    @Path("/{source}")
    public Response get(@PathParam("source") String source) {
        Reread latest = rereading.latest(source);
        return latest == null ? unknown(source) : Response.ok(Replay.of(latest)).build();
    }

    private Response unknown(String source) {
        String detail = sources.named(source) == null
                ? "There is no source " + source + "; there are: " + sources.names()
                : "The source " + source + " was not read again since the connector started";
        return Problem.of(404, detail).response().build();
    }
}
