package org.contactboard.board.attribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.contactboard.board.paging.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Products for what stands in General, over REST. */
@Path("/api/v1/contacts/product")
@Tag(name = "Contacts")
class AttributionResource {

    private final AttributionService service;

    AttributionResource(AttributionService service) {
        this.service = service;
    }

    @POST
    @Operation(
            operationId = "assignProduct",
            summary = "Give a conversation in General a product",
            description = "Once, or always: then what stands in General and matches has it at once, and what comes "
                    + "later too. 409 when it does not stand in General.")
    public Attributed assign(@Valid @NotNull AttributionEdit edit) {
        return service.assign(edit);
    }

    @POST
    @Path("/choices")
    @Operation(
            operationId = "productChoices",
            summary = "The ways to give it a product",
            description = "With how many would leave General; nothing is changed. It is asked with POST, as an address "
                    + "holds no numbers.")
    public Listing<Choice> choices(@Valid @NotNull AttributionEdit.Which which) {
        List<Choice> choices = service.choices(which.identity());
        return new Listing<>(choices, 0, choices.size(), choices.size());
    }
}
