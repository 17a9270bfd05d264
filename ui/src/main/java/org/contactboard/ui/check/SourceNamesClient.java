package org.contactboard.ui.check;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.contactboard.ui.overview.Listing;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The sources by name, as the board-service knows them. */
@Path("/api/v1/sources")
@RegisterRestClient(configKey = "board")
interface SourceNamesClient {

    @GET
    Listing<KnownSource> sources();
}
