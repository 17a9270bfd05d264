package org.contactboard.board.mapping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mappings over REST. */
@Path("/api/v1/mappings")
@Tag(name = "Mappings", description = "What people said that a source's own values mean")
class MappingResource {

    private final Mappings mappings;
    private final MappingService service;

    MappingResource(Mappings mappings, MappingService service) {
        this.mappings = mappings;
        this.service = service;
    }

    @GET
    @Operation(operationId = "mappings", summary = "Mappings", description = "By source, option and value.")
    public Listing<Mapping> list(@Valid @BeanParam Paging paging) {
        return mappings.page(paging);
    }

    @PUT
    @Operation(
            operationId = "mapValue",
            summary = "Say what a value means",
            description =
                    "It goes to the connector, and the rejected records that waited for it are tried again. Where it "
                            + "had another meaning, the source's records are translated again.")
    public MappingReceipt put(@Valid @NotNull MappingEdit edit) {
        return service.put(edit);
    }

    @DELETE
    @Operation(
            operationId = "removeMapping",
            summary = "Take a meaning away",
            description =
                    "The source's records are translated again: those with this value are rejected, and count no more.")
    public MappingReceipt remove(
            @Parameter(example = "odoo") @QueryParam("source") @NotBlank String source,
            @Parameter(example = "activity-types") @QueryParam("option") @NotBlank String option,
            @Parameter(example = "7") @QueryParam("value") @NotBlank String value) {
        return service.remove(source, option, value);
    }
}
