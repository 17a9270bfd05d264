package org.contactboard.ui.sources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.ui.overview.Listing;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The sources, as the board-service knows them. */
@Path("/api/v1/sources")
@RegisterRestClient(configKey = "board")
interface SourcesClient {

    @GET
    Listing<SourceStatus> sources();

    @GET
    @Path("/{source}/proposals")
    Listing<Proposal> proposals(@PathParam("source") String source);
}
