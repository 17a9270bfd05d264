package org.contactboard.ui.choice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.overview.Person;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Those of us who work here, as the board-service knows them. */
@Path("/api/v1/employees")
@RegisterRestClient(configKey = "choosing")
public interface EmployeesClient {

    @GET
    Listing<Person> employees(@QueryParam("q") String q, @QueryParam("page") int page, @QueryParam("size") int size);
}
