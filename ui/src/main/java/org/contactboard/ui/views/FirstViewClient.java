package org.contactboard.ui.views;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** With what the reader begins, asked by an opening board: it waits for the answer, but not for long. */
@Path("/api/v1/views/first")
@RegisterRestClient(configKey = "opening")
interface FirstViewClient {

    @GET
    FirstView first();
}
