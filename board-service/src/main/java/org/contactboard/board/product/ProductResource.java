package org.contactboard.board.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Products over REST. */
@Path("/api/v1/products")
@Tag(name = "Products", description = "The columns of the board, and who answers for them")
class ProductResource {

    private final Products products;
    private final Columns columns;
    private final ProductService service;
    private final MovedService moves;

    ProductResource(Products products, Columns columns, ProductService service, MovedService moves) {
        this.products = products;
        this.columns = columns;
        this.service = service;
        this.moves = moves;
    }

    @GET
    @Operation(
            operationId = "products",
            summary = "Products in the order of the columns",
            description = "`general` is the customer as a whole. Archived ones only when asked for.")
    public Listing<ProductSummary> list(
            @Parameter(description = "Part of a name, of an id or of the manager's name", example = "pay")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @Parameter(description = "Whether to list the archived ones") @QueryParam("archived") @DefaultValue("false")
                    boolean archived,
            @Valid @BeanParam Paging paging) {
        return columns.search(q, archived, paging);
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

    @GET
    @Path("/{id}/column")
    @Operation(
            operationId = "productColumn",
            summary = "What leaves the board with a product, or comes back with it",
            description = "To be said before it is archived or restored; nothing is changed.")
    public ProductColumn column(@PathParam("id") String id) {
        if (products.findById(id) == null) {
            throw Problem.missing("product", id);
        }
        return columns.column(id);
    }

    @POST
    @Operation(
            operationId = "createProduct",
            summary = "Add a product",
            description = "Every row has a cell more from then on. The header `Audit-Action` is the number under which "
                    + "it can be undone, as long as nothing was said of it.")
    public RestResponse<ProductDetail> create(@Valid @NotNull ProductEdit edit) {
        var product = service.create(edit);
        return product.created("/api/v1/products/" + product.told().id());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeProduct",
            summary = "Change, archive or restore a product",
            description =
                    "A new manager answers for it from today on: conversations without a product are about it when "
                            + "he or she had them and answers for no other. An archived one leaves the board with its "
                            + "dots; what was said of it before today stays on record, what is said from today on stands "
                            + "where it would if the product were not there, mostly in General. Restored, it has all of "
                            + "it again. The header `Audit-Action` is the number under which it can be undone.")
    public RestResponse<ProductDetail> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ProductEdit edit) {
        return service.change(id, edit, ifMatch).changed();
    }

    @POST
    @Path("/{id}/move")
    @Operation(
            operationId = "moveProduct",
            summary = "Put a column behind another one",
            description =
                    "All positions are numbered anew; `general` stays the first. Can be undone. 204 when it stands "
                            + "there already.")
    public RestResponse<ActionReceipt> move(@PathParam("id") String id, @Valid @NotNull ProductMove move) {
        return moves.move(id, move).map(RestResponse::ok).orElseGet(RestResponse::noContent);
    }
}
