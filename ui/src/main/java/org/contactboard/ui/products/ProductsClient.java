package org.contactboard.ui.products;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Products, at the board-service. */
@Path("/api/v1/products")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
@Consumes(MediaType.APPLICATION_JSON)
interface ProductsClient {

    /** The number of what was done. */
    record Receipt(long action) {}

    @GET
    Listing<ProductTold> products(
            @QueryParam("q") String q,
            @QueryParam("archived") boolean archived,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @GET
    @Path("/{id}")
    Response product(@PathParam("id") String id);

    @GET
    @Path("/{id}/column")
    ProductTold.Column column(@PathParam("id") String id);

    @POST
    Response add(ProductTold.Edit edit);

    @PUT
    @Path("/{id}")
    Response change(@PathParam("id") String id, @HeaderParam("If-Match") String tag, ProductTold.Edit edit);

    /** Null where it stands there already. */
    @POST
    @Path("/{id}/move")
    @Nullable
    Receipt move(@PathParam("id") String id, ProductTold.Move move);
}
