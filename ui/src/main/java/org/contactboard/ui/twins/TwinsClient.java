package org.contactboard.ui.twins;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.contactboard.ui.overview.Customer.ExternalId;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The same customer twice, at the board-service. */
@Path("/api/v1/twins")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
@Consumes(MediaType.APPLICATION_JSON)
interface TwinsClient {

    /** The other customer. */
    record Other(String customer) {}

    /** Ids that become a customer of their own. */
    record Off(List<ExternalId> externalIds, String name) {}

    /** The number of what was done. */
    record Receipt(long action) {}

    @GET
    Listing<Pair> suggested(@QueryParam("size") int size);

    @GET
    @Path("/{id}")
    FamilyTold family(@PathParam("id") String id);

    @GET
    @Path("/{id}/{other}")
    Pair compare(@PathParam("id") String id, @PathParam("other") String other);

    @POST
    @Path("/{id}/join")
    Receipt join(@PathParam("id") String id, Other other);

    @POST
    @Path("/{id}/tell-apart")
    Receipt tellApart(@PathParam("id") String id, Other other);

    @POST
    @Path("/{id}/part")
    Receipt part(@PathParam("id") String id, Map<String, String> nothing);

    @POST
    @Path("/{id}/part-off")
    Receipt partOff(@PathParam("id") String id, Off off);
}
