package org.contactboard.ui.customers;

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
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.rhythm.Preview;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Customers and who may answer for them, at the board-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
@Consumes(MediaType.APPLICATION_JSON)
interface CustomersPageClient {

    @GET
    @Path("/customers")
    Listing<CustomerTold> customers(
            @QueryParam("q") String q,
            @QueryParam("archived") boolean archived,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @GET
    @Path("/customers/{id}")
    Response customer(@PathParam("id") String id);

    @POST
    @Path("/customers")
    Response add(CustomerTold.Edit edit);

    @PUT
    @Path("/customers/{id}")
    Response change(@PathParam("id") String id, @HeaderParam("If-Match") String tag, CustomerTold.Edit edit);

    @POST
    @Path("/customers/{id}/preview")
    Preview preview(@PathParam("id") String id, Preview.Draft draft);

    @GET
    @Path("/employees")
    Listing<Person> employees(@QueryParam("size") int size);
}
