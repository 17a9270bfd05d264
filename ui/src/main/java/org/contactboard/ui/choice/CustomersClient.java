package org.contactboard.ui.choice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.contactboard.ui.overview.Listing;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** All customers, as the board-service knows them. */
@Path("/api/v1/customers")
@RegisterRestClient(configKey = "choosing")
public interface CustomersClient {

    @GET
    Listing<ChosenCustomer> customers(
            @QueryParam("q") String q, @QueryParam("page") int page, @QueryParam("size") int size);
}
