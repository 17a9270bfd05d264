package org.contactboard.ui.colleagues;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Employees as persons, at the board-service. */
@Path("/api/v1/colleagues")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
@Consumes(MediaType.APPLICATION_JSON)
interface ColleaguesClient {

    /** The other employee. */
    record Other(String employee) {}

    /** The number of what was done. */
    record Receipt(long action) {}

    @GET
    Listing<Colleague> colleagues(
            @QueryParam("q") String q, @QueryParam("page") int page, @QueryParam("size") int size);

    @POST
    @Path("/{id}/join")
    Receipt join(@PathParam("id") String id, Other other);

    @POST
    @Path("/{id}/part")
    Receipt part(@PathParam("id") String id, Map<String, String> nothing);
}
