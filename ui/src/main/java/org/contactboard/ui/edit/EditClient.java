package org.contactboard.ui.edit;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What people write by hand, at the board-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
interface EditClient {

    /** The persons at a customer. */
    record Persons(List<Person> persons) {

        /** The names of those who do not want to be called, {@code nameless} for who has none. */
        List<String> notToCall(String nameless) {
            return persons.stream()
                    .filter(Person::mustNotBeCalled)
                    .map(person -> Objects.requireNonNullElse(person.name(), nameless))
                    .toList();
        }
    }

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
    Recorded contact(NewContact contact);

    @GET
    @Path("/contacts/{id}")
    RestResponse<NewContact> contact(@PathParam("id") String recordId);

    @PUT
    @Path("/contacts/{id}")
    Recorded change(
            @PathParam("id") String recordId, @HeaderParam("If-Match") @Nullable String tag, NewContact contact);

    @DELETE
    @Path("/contacts/{id}")
    Recorded withdraw(@PathParam("id") String recordId);

    @GET
    @Path("/customers/{id}")
    Persons persons(@PathParam("id") String customer);

    @PUT
    @Path("/customers/{id}/stars/{product}")
    Recorded star(@PathParam("id") String customer, @PathParam("product") String product, NewStar star);

    @DELETE
    @Path("/customers/{id}/stars/{product}")
    Recorded unstar(@PathParam("id") String customer, @PathParam("product") String product);

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
