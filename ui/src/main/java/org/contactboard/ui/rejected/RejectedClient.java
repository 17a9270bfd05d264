package org.contactboard.ui.rejected;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Rejected records and mappings, at the board-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
interface RejectedClient {

    @GET
    @Path("/rejected/groups")
    Listing<RejectedGroup> groups();

    @GET
    @Path("/rejected")
    Listing<RejectedItem> records(
            @QueryParam("state") String state,
            @QueryParam("source") @Nullable String source,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("option") @Nullable String option,
            @QueryParam("value") @Nullable String value,
            @QueryParam("size") int size);

    @GET
    @Path("/rejected/{id}")
    RejectedRecord record(@PathParam("id") String id);

    @POST
    @Path("/rejected/replay")
    Receipt replay(Selection selection);

    @POST
    @Path("/rejected/discard")
    Receipt discard(Discarding discarding);

    @GET
    @Path("/rejected/replays/{batch}")
    Progress progress(@PathParam("batch") String batch);

    @GET
    @Path("/mappings")
    Listing<Mapped> mappings(@QueryParam("size") int size);

    @PUT
    @Path("/mappings")
    Receipt map(NewMapping mapping);

    @DELETE
    @Path("/mappings")
    Receipt unmap(
            @QueryParam("source") String source,
            @QueryParam("option") String option,
            @QueryParam("value") String value);
}
