package org.contactboard.ui.people;

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
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Persons at customers, at the board-service. */
@Path("/api/v1/people")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
@Consumes(MediaType.APPLICATION_JSON)
interface PeopleClient {

    @GET
    Listing<PersonTold.Line> people(
            @QueryParam("q") String q,
            @QueryParam("archived") boolean archived,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @GET
    @Path("/{id}")
    Response person(@PathParam("id") String id);

    @POST
    Response add(PersonTold.Edit edit);

    @PUT
    @Path("/{id}")
    Response change(@PathParam("id") String id, @HeaderParam("If-Match") String tag, PersonTold.Edit edit);
}
