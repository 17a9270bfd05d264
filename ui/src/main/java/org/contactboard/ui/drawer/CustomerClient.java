package org.contactboard.ui.drawer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.contactboard.ui.overview.Listing;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** One customer, as the board-service knows it. */
@Path("/api/v1/customers/{id}")
@RegisterRestClient(configKey = "board")
public interface CustomerClient {

    @GET
    CustomerDetails customer(@PathParam("id") String id);

    @GET
    @Path("/satisfaction")
    List<Score> satisfaction(@PathParam("id") String id);

    @GET
    @Path("/overload")
    Overload overload(@PathParam("id") String id);

    @GET
    @Path("/contacts")
    Listing<TimelineItem> timeline(
            @PathParam("id") String id, @QueryParam("product") @Nullable String product, @QueryParam("size") int size);
}
