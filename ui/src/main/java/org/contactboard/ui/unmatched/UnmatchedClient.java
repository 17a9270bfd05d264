package org.contactboard.ui.unmatched;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Contacts without a customer, at the board-service. */
@Path("/api/v1/contacts/unmatched")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
interface UnmatchedClient {

    @GET
    @Path("/groups")
    Listing<WaitingGroup> groups(@QueryParam("size") int size);

    @POST
    @Path("/assign")
    Assignment.Done assign(Assignment assignment);
}
