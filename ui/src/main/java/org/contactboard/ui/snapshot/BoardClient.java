package org.contactboard.ui.snapshot;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.contactboard.ui.overview.BoardPage;
import org.contactboard.ui.overview.Work;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the board as a whole needs of the board-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "board")
interface BoardClient {

    @GET
    @Path("/board")
    BoardPage board(@QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/work")
    Work work();
}
