package org.contactboard.ui.edit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What people write by hand, at the board-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
interface EditClient {

    @GET
    @Path("/employees")
    Listing<Person> employees(@QueryParam("size") int size);

    @POST
    @Path("/employees")
    Person employee(NewEmployee employee);

    @POST
    @Path("/products")
    void product(NewProduct product);

    @POST
    @Path("/contacts")
    void contact(NewContact contact);

    @POST
    @Path("/customers/{id}/satisfaction")
    Scored score(@PathParam("id") String customer, NewScore score);

    @POST
    @Path("/contacts/product")
    Assigned assign(NewAssignment assignment);

    @POST
    @Path("/contacts/product/choices")
    Listing<ProductChoice> choices(WhichContact contact);
}
