package org.contactboard.ui.agreements;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Agreements, at the board-service. */
@Path("/api/v1/agreements")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
@Consumes(MediaType.APPLICATION_JSON)
interface AgreementsClient {

    @GET
    Listing<AgreementTold> customers(
            @QueryParam("q") String q, @QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/ours")
    Listing<AgreementTold> ours(@QueryParam("size") int size);

    @GET
    @Path("/board")
    Response board();

    @PUT
    @Path("/board")
    Response changeBoard(@HeaderParam("If-Match") String tag, AgreementTold.Edit edit);

    @GET
    @Path("/segments/{id}")
    Response segment(@PathParam("id") String id);

    @PUT
    @Path("/segments/{id}")
    Response changeSegment(@PathParam("id") String id, @HeaderParam("If-Match") String tag, AgreementTold.Edit edit);

    @GET
    @Path("/customers/{id}")
    Response customer(@PathParam("id") String id);

    @PUT
    @Path("/customers/{id}")
    Response changeCustomer(@PathParam("id") String id, @HeaderParam("If-Match") String tag, AgreementTold.Edit edit);
}
