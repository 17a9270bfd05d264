package org.contactboard.ui.check;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Translates a record at the connector, which stores nothing of it. */
@Path("/api/v1/check")
@RegisterRestClient(configKey = "connector")
@RegisterProvider(RefusalReading.class)
interface CheckClient {

    @POST
    List<Checked> check(Sample sample);
}
