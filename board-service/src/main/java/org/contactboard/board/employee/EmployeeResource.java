package org.contactboard.board.employee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Employees over REST. */
@Path("/api/v1/employees")
@Tag(name = "Employees", description = "Us: agents, account managers and product managers")
class EmployeeResource {

    private final Employees employees;
    private final EmployeeService service;

    EmployeeResource(Employees employees, EmployeeService service) {
        this.employees = employees;
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "employees",
            summary = "Employees by name",
            description = "Those whose name or e-mail holds `q`.")
    public Listing<EmployeeDetail> list(
            @Parameter(description = "Part of a name or e-mail", example = "vos") @QueryParam("q") @Nullable String q,
            @Valid @BeanParam Paging paging) {
        var found = employees.search(q);
        var items = found.page(paging.page(), paging.size()).stream()
                .map(EmployeeDetail::of)
                .toList();
        return Listing.of(items, paging, found.count());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "employee", summary = "One employee", description = "With the ETag that an edit needs.")
    public RestResponse<EmployeeDetail> get(@PathParam("id") String id) {
        return employees
                .findByIdOptional(id)
                .map(EmployeeDetail::of)
                .map(ETag::tagged)
                .orElseThrow(() -> Problem.missing("employee", id));
    }

    @POST
    @Operation(operationId = "createEmployee", summary = "Add an employee", description = "Its id is made up here.")
    public RestResponse<EmployeeDetail> create(@Valid @NotNull EmployeeEdit edit) {
        var employee = service.create(edit);
        return ETag.created("/api/v1/employees/" + employee.id(), employee);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeEmployee",
            summary = "Change an employee",
            description = "As a whole: what is left out is emptied. The rows that show the employee follow.")
    public RestResponse<EmployeeDetail> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EmployeeEdit edit) {
        return ETag.tagged(service.change(id, edit, ifMatch));
    }
}
