package org.contactboard.ui.employees;

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

/** Employees, at the board-service. */
@Path("/api/v1/employees")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
@Consumes(MediaType.APPLICATION_JSON)
interface EmployeesPageClient {

    @GET
    Listing<EmployeeTold> employees(
            @QueryParam("q") String q,
            @QueryParam("archived") boolean archived,
            @QueryParam("persons") boolean persons,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @GET
    @Path("/{id}")
    Response employee(@PathParam("id") String id);

    @POST
    Response add(EmployeeTold.Edit edit);

    @PUT
    @Path("/{id}")
    Response change(@PathParam("id") String id, @HeaderParam("If-Match") String tag, EmployeeTold.Edit edit);

    @POST
    @Path("/{id}/handover")
    EmployeeTold.HandedOver handOver(@PathParam("id") String id, EmployeeTold.HandOver handOver);
}
