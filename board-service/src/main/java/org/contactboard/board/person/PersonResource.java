package org.contactboard.board.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The persons at customers over REST. */
@Path("/api/v1/people")
@Tag(name = "People", description = "The persons at our customers")
class PersonResource {

    private final People people;
    private final PersonService service;

    PersonResource(People people, PersonService service) {
        this.people = people;
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "people",
            summary = "Persons by name",
            description =
                    "Each with the last conversation. Those without a name, a number and an address are left out.")
    public Listing<PersonLine> list(@BeanParam PersonQuery query, @Valid @BeanParam Paging paging) {
        return people.search(query, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "person", summary = "One person", description = "With the ETag that an edit needs.")
    public RestResponse<PersonDetail> get(@PathParam("id") String id) {
        return people.find(id).map(ETag::tagged).orElseThrow(() -> Problem.missing("person", id));
    }

    @POST
    @Operation(
            operationId = "createPerson",
            summary = "Add a person",
            description = "Calls of the number count for the customer, also those that wait for one. The header "
                    + "`Audit-Action` is the number under which it can be undone.")
    public RestResponse<PersonDetail> create(@Valid @NotNull PersonEdit edit) {
        var created = service.create(edit);
        return created.created("/api/v1/people/" + created.told().id());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changePerson",
            summary = "Change a person",
            description = "As a whole: what is left out is emptied. Whoever moves to another customer takes along the "
                    + "conversations that a source told by person or number alone. An archived person is offered no "
                    + "more; the conversations stay. 409 while a group shares whom you archive or move out of it. The "
                    + "header `Audit-Action` is the number under which it can be undone.")
    public RestResponse<PersonDetail> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PersonEdit edit) {
        return service.change(id, edit, ifMatch).changed();
    }
}
