package org.contactboard.ui.sources;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.ui.edit.Assigned;
import org.contactboard.ui.shell.RefusalReading;
import org.contactboard.ui.sources.Proposal.By;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What people do with proposals, at the board-service. */
@Path("/api/v1/sources/{source}/proposals")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
interface ProposalClient {

    /** A proposal that is taken. */
    record Applied(By by, String value, String product) {}

    /** A proposal that is not wanted. */
    record Dismissed(By by, String value) {}

    /** Under which number it can be undone. */
    record Receipt(long action) {}

    @POST
    @Path("/applied")
    Assigned apply(@PathParam("source") String source, Applied proposal);

    @POST
    @Path("/dismissed")
    Receipt dismiss(@PathParam("source") String source, Dismissed proposal);
}
