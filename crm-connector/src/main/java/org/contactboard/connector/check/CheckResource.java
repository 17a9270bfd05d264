package org.contactboard.connector.check;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.connector.problem.Problem;
import org.contactboard.connector.source.Sources;
import org.contactboard.connector.translation.Item;

/** Translates a record as the connector would, and stores nothing. */
@Path("/api/v1/check")
public class CheckResource {

    private final Sources sources;
    private final Clock clock;

    CheckResource(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** One entry for each item of the record, in its order. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public List<Checked> check(Sample given) {
        Sample sample = Problem.required("body", given);
        Problem.required("topic", sample.topic());
        List<Checked> checked = new ArrayList<>();
        for (Item item : sources.translate(sample.source(), sample.record(clock.instant()))) {
            checked.add(Checked.of(checked.size(), item));
        }
        return checked;
    }
}
