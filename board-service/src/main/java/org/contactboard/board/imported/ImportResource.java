package org.contactboard.board.imported;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports over REST. */
@Path("/api/v1/imports")
@Tag(name = "Imports", description = "Customers and past contacts from a file")
class ImportResource {

    private final CustomerImport customers;

    ImportResource(CustomerImport customers) {
        this.customers = customers;
    }

    @POST
    @Path("/customers")
    @Operation(
            operationId = "importCustomers",
            summary = "Import customers and past contacts",
            description =
                    "Columns, in any order, separated by comma or semicolon: `customer` (its id), `name`, `segment`, "
                            + "`account_manager` (name, e-mail or id), `phone`, `products` (ids or names, separated by |), `system` "
                            + "and `external_id` (what another system calls it; of `telephony` a number), and a past contact: "
                            + "`contact_on`, `product`, `channel` (phone unless told), `contact_person`. A customer may have several "
                            + "lines; a second import doubles nothing. Wrong lines are left out and named; a customer with an "
                            + "unknown product is left out as a whole.")
    public ImportReport customers(@Valid @NotNull ImportRequest request) {
        return customers.run(request.content());
    }
}
