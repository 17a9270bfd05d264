package org.contactboard.ui.whereabouts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.overview.Person;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Where records are, as the board-service knows it. */
@Path("/api/v1")
@RegisterRestClient(configKey = "board")
interface ExplanationClient {

    @GET
    @Path("/explanations")
    Listing<Explanation> explanations(
            @QueryParam("recordId") @Nullable String recordId,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("employee") @Nullable String employee,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("unplaced") boolean unplaced,
            @QueryParam("size") int size);

    @GET
    @Path("/intake/sources")
    Listing<SourceSign> sources();

    @GET
    @Path("/employees")
    Listing<Person> employees(@QueryParam("size") int size);
}
