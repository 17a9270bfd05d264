package org.contactboard.board.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Products over REST. */
@Path("/api/v1/products")
@Tag(name = "Products", description = "The columns of the board, and who answers for them")
class ProductResource {

    private final Products products;
    private final ProductService service;

    ProductResource(Products products, ProductService service) {
        this.products = products;
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "products",
            summary = "Products in the order of the columns",
            description = "`general` is the customer as a whole.")
    public Listing<ProductDetail> list(@Valid @BeanParam Paging paging) {
        var items = products.inOrder().page(paging.page(), paging.size()).stream()
                .map(ProductDetail::of)
                .toList();
        return Listing.of(items, paging, products.count());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "product", summary = "One product", description = "With the ETag that an edit needs.")
    public RestResponse<ProductDetail> get(@PathParam("id") String id) {
        return products.findByIdOptional(id)
                .map(ProductDetail::of)
                .map(ETag::tagged)
                .orElseThrow(() -> Problem.missing("product", id));
    }

    @POST
    @Operation(
            operationId = "createProduct",
            summary = "Add a product",
            description = "Every row has a cell more from then on.")
    public RestResponse<ProductDetail> create(@Valid @NotNull ProductEdit edit) {
        var product = service.create(edit);
        return ETag.created("/api/v1/products/" + product.id(), product);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeProduct",
            summary = "Change a product",
            description =
                    "A new manager answers for it from today on: conversations without a product are about it when "
                            + "he or she had them and answers for no other.")
    public RestResponse<ProductDetail> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ProductEdit edit) {
        return ETag.tagged(service.change(id, edit, ifMatch));
    }
}
