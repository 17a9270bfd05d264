package org.contactboard.ui.files;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.Map;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Imports and exports, at the board-service; a large file takes its time. */
@Path("/api/v1")
@RegisterRestClient(configKey = "imports")
@RegisterProvider(RefusalReading.class)
interface FilesClient {

    @POST
    @Path("/imports/{kind}")
    Imported run(@PathParam("kind") String kind, @QueryParam("dryRun") boolean dryRun, BroughtFile file);

    @GET
    @Path("/imports/{id}")
    Imported find(@PathParam("id") String id);

    @GET
    @Path("/imports/{kind}/template")
    InputStream template(
            @PathParam("kind") String kind,
            @QueryParam("format") String format,
            @HeaderParam("Accept-Language") String language);

    @GET
    @Path("/exports/{kind}")
    InputStream export(
            @PathParam("kind") String kind,
            @QueryParam("format") String format,
            @HeaderParam("Accept-Language") String language,
            @RestQuery Map<String, String> filter);
}
