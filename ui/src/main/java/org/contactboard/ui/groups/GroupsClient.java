package org.contactboard.ui.groups;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Groups, at the board-service. */
@Path("/api/v1/groups")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
@Consumes(MediaType.APPLICATION_JSON)
interface GroupsClient {

    /** The number of what was done. */
    record Receipt(long action) {}

    @GET
    Listing<GroupTold> groups(@QueryParam("size") int size);

    @GET
    @Path("/{id}")
    Response group(@PathParam("id") String id);

    @POST
    Response add(GroupTold.Edit edit);

    @PUT
    @Path("/{id}")
    Response change(@PathParam("id") String id, @HeaderParam("If-Match") String tag, GroupTold.Edit edit);

    @DELETE
    @Path("/{id}")
    Receipt remove(@PathParam("id") String id, @HeaderParam("If-Match") String tag);
}
