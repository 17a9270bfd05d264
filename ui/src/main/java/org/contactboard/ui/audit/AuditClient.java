package org.contactboard.ui.audit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The audit trail, at the board-service; taking a whole import back takes its time. */
@Path("/api/v1/audit")
@RegisterRestClient(configKey = "imports")
@RegisterProvider(RefusalReading.class)
interface AuditClient {

    @GET
    Listing<AuditEntry> audit(@QueryParam("page") int page, @QueryParam("size") int size);

    @POST
    @Path("/{id}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    AuditEntry undo(@PathParam("id") long id, Map<String, String> nothing);
}
