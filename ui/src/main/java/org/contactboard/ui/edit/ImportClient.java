package org.contactboard.ui.edit;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What people import at the board-service: it writes customer by customer, so its answer may take minutes. */
@Path("/api/v1/imports")
@RegisterRestClient(configKey = "imports")
@RegisterProvider(RefusalReading.class)
interface ImportClient {

    @POST
    @Path("/customers")
    ImportResult customers(CustomerFile file);
}
