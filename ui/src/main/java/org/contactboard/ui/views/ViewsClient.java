package org.contactboard.ui.views;

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
import org.jspecify.annotations.Nullable;

/** Views, at the board-service. */
@Path("/api/v1/views")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
@Consumes(MediaType.APPLICATION_JSON)
interface ViewsClient {

    /** The number of what was done. */
    record Receipt(long action) {}

    /** With which view to begin; null: by what the reader answers for. */
    record Choice(@Nullable String view) {}

    @GET
    Listing<ViewTold> views(@QueryParam("size") int size);

    @GET
    @Path("/{id}")
    Response view(@PathParam("id") String id);

    @POST
    Response add(ViewTold.Edit edit);

    @PUT
    @Path("/{id}")
    Response change(@PathParam("id") String id, @HeaderParam("If-Match") String tag, ViewTold.Edit edit);

    @DELETE
    @Path("/{id}")
    Receipt remove(@PathParam("id") String id, @HeaderParam("If-Match") String tag);

    @GET
    @Path("/first")
    FirstView first();

    @PUT
    @Path("/first")
    FirstView chooseFirst(Choice choice);
}
