package org.contactboard.ui.segments;

import jakarta.ws.rs.Consumes;
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
import org.contactboard.ui.rhythm.Periods;
import org.contactboard.ui.rhythm.Preview;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Segments and the board's own rhythm, at the board-service. */
@Path("/api/v1/segments")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
@Consumes(MediaType.APPLICATION_JSON)
interface SegmentsClient {

    @GET
    Listing<SegmentTold> segments(@QueryParam("size") int size);

    @GET
    @Path("/{id}")
    Response segment(@PathParam("id") String id);

    @POST
    Response add(SegmentTold.Edit edit);

    @PUT
    @Path("/{id}")
    Response change(@PathParam("id") String id, @HeaderParam("If-Match") String tag, SegmentTold.Edit edit);

    @GET
    @Path("/board")
    Response board();

    @PUT
    @Path("/board")
    Response changeBoard(@HeaderParam("If-Match") String tag, Periods periods);

    @GET
    @Path("/{id}/rhythms")
    Listing<DatedPeriods> rhythms(@PathParam("id") String id, @QueryParam("size") int size);

    @POST
    @Path("/{id}/preview")
    Preview preview(@PathParam("id") String id, Preview.Draft draft);
}
