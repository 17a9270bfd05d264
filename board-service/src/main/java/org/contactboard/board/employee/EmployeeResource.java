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
import org.contactboard.board.paging.ETag;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Employees over REST. */
@Path("/api/v1/employees")
@Tag(name = "Employees", description = "Us: agents, account managers and product managers")
class EmployeeResource {

    private final Employees employees;
    private final Staff staff;
    private final EmployeeService service;

    EmployeeResource(Employees employees, Staff staff, EmployeeService service) {
        this.employees = employees;
        this.staff = staff;
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "employees",
            summary = "Employees by name",
            description =
                    "With what each answers for and which sources know him or her. Those who left only when asked for.")
    public Listing<EmployeeSummary> list(@BeanParam EmployeeQuery query, @Valid @BeanParam Paging paging) {
        return staff.search(query, paging);
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
    @Operation(
            operationId = "createEmployee",
            summary = "Add an employee",
            description =
                    "The id is made up here. The header `Audit-Action` is the number under which it can be undone, "
                            + "as long as nothing refers to the employee.")
    public RestResponse<EmployeeDetail> create(@Valid @NotNull EmployeeEdit edit) {
        var employee = service.create(edit);
        return employee.created("/api/v1/employees/" + employee.told().id());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeEmployee",
            summary = "Change an employee, or say that he or she left",
            description =
                    "As a whole: what is left out is emptied. The rows that show the employee follow. Who left keeps "
                            + "what he or she answers for until it is handed over. The header `Audit-Action` is the number under "
                            + "which it can be undone.")
    public RestResponse<EmployeeDetail> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EmployeeEdit edit) {
        return service.change(id, edit, ifMatch).changed();
    }
}
